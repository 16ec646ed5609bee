package org.chancery.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.TaggedContent;

/** Says that the colours of a PDF are sRGB. The profile is our own, so that it does not change with the JDK. */
final class OutputIntent {
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final byte[] PROFILE = profile();

    private OutputIntent() {}

    static void add(PdfWriter writer) {
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(SRGB));
        intent.put(PdfName.INFO, new PdfString(SRGB));
        intent.put(new PdfName("DestOutputProfile"), TaggedContent.addProfile(writer, PROFILE));
        writer.getExtraCatalog().put(new PdfName("OutputIntents"), new PdfArray(intent));
    }

    private static byte[] profile() {
        try (InputStream in = OutputIntent.class.getResourceAsStream("sRGB.icc")) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: sRGB.icc");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
