package org.chancery.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.openpdf.text.Image;
import org.openpdf.text.ImgRaw;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/**
 * A PNG that goes into the PDF as it is packed: eight bits of grey or of red, green and blue, from top to bottom. PDF
 * knows PNG's own way of packing lines, so nothing is unpacked, and the toolkit that could do it need not be started.
 */
final class PackedPng {
    private static final int SIGNATURE = 8;
    private static final int HEADER = 0x49484452; // "IHDR"
    private static final int DATA = 0x49444154; // "IDAT"
    private static final int TRANSPARENT = 0x74524E53; // "tRNS"
    private static final int END = 0x49454E44; // "IEND"
    private static final int FRAME = 12; // length, name and sum of a chunk
    private static final int BITS = 8;
    private static final int GREY = 0;
    private static final int COLOURS = 2;
    private static final int PNG_LINES = 15;

    private PackedPng() {}

    /** The picture; empty for a file of another kind, and for a PNG that has to be unpacked. */
    static Optional<Image> of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        boolean png = file.length > SIGNATURE + FRAME + 13 && bytes.getInt(SIGNATURE + 4) == HEADER;
        if (!png || !isPlain(bytes)) {
            return Optional.empty();
        }
        ByteArrayOutputStream data = new ByteArrayOutputStream(file.length);
        for (int at = SIGNATURE; bytes.getInt(at + 4) != END; at += bytes.getInt(at) + FRAME) {
            if (bytes.getInt(at + 4) == TRANSPARENT) {
                return Optional.empty();
            }
            if (bytes.getInt(at + 4) == DATA) {
                data.write(file, at + 8, bytes.getInt(at));
            }
        }
        return Optional.of(image(bytes, data.toByteArray()));
    }

    private static boolean isPlain(ByteBuffer bytes) {
        int kind = bytes.get(SIGNATURE + 17);
        return bytes.get(SIGNATURE + 16) == BITS && (kind == GREY || kind == COLOURS)
                && bytes.get(SIGNATURE + 20) == 0; // not interlaced
    }

    private static Image image(ByteBuffer bytes, byte[] data) {
        int width = bytes.getInt(SIGNATURE + 8);
        int colours = bytes.get(SIGNATURE + 17) == GREY ? 1 : 3;
        Image image = new ImgRaw(width, bytes.getInt(SIGNATURE + 12), colours, BITS, data);
        image.setDeflated(true);
        PdfDictionary lines = new PdfDictionary();
        lines.put(PdfName.PREDICTOR, new PdfNumber(PNG_LINES));
        lines.put(PdfName.COLUMNS, new PdfNumber(width));
        lines.put(PdfName.COLORS, new PdfNumber(colours));
        lines.put(PdfName.BITSPERCOMPONENT, new PdfNumber(BITS));
        PdfDictionary more = new PdfDictionary();
        more.put(PdfName.DECODEPARMS, lines);
        image.setAdditional(more);
        return image;
    }
}
