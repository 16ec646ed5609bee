package org.chancery.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.chancery.picture.PngChunks;
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
    private static final int LEAST = 45; // signature, header and end
    private static final int BITS = 8;
    private static final int GREY = 0;
    private static final int COLOURS = 2;
    private static final int PNG_LINES = 15;

    private PackedPng() {}

    /** The picture; empty for a file of another kind, and for a PNG that has to be unpacked. */
    static Optional<Image> of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        boolean png = file.length >= LEAST && bytes.getInt(SIGNATURE + 4) == PngChunks.HEADER;
        if (!png || !isPlain(bytes)) {
            return Optional.empty();
        }
        ByteArrayOutputStream data = new ByteArrayOutputStream(file.length);
        for (PngChunks.Chunk chunk : PngChunks.of(bytes)) {
            if (chunk.name() == PngChunks.TRANSPARENT) {
                return Optional.empty();
            }
            if (chunk.name() == PngChunks.DATA) {
                data.write(file, chunk.at(), chunk.length());
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
