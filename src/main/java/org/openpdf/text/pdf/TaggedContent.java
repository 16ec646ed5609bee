package org.openpdf.text.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import org.jspecify.annotations.NullMarked;

/**
 * What Chancery needs of OpenPDF and only its own package can reach; nothing else of Chancery may live here.
 */
@NullMarked
public final class TaggedContent {
    private TaggedContent() {}

    /** Lets a writer number its patterns and shadings in the order of the page instead of by memory addresses. */
    public static void numberInOrder(PdfWriter writer) {
        writer.documentPatterns = new LinkedHashMap<>();
        writer.documentShadingPatterns = new LinkedHashMap<>();
        writer.documentShadings = new LinkedHashMap<>();
        writer.documentProperties = new LinkedHashMap<>();
    }

    /**
     * Begins content that belongs to a structure element, and returns the reference that must stand among the
     * element's kids. Unlike OpenPDF's own way it lets an element have both content and elements within.
     */
    public static PdfDictionary begin(PdfContentByte page, PdfStructureElement element, PdfName tag) {
        int mark = page.pdf.getMarkPoint();
        page.pdf.incMarkPoint();
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.MCID, new PdfNumber(mark));
        page.beginMarkedContentSequence(tag, properties, true);
        element.setPageMark(page.writer.getPageNumber() - 1, -1);
        PdfDictionary reference = new PdfDictionary(PdfName.MCR);
        reference.put(PdfName.PG, page.writer.getCurrentPage());
        reference.put(PdfName.MCID, new PdfNumber(mark));
        return reference;
    }

    /** Adds a colour profile of three components to the document. */
    public static PdfIndirectReference addProfile(PdfWriter writer, byte[] profile) {
        PdfStream stream = new PdfStream(profile);
        stream.put(PdfName.N, new PdfNumber(3));
        stream.flateCompress(writer.getCompressionLevel());
        try {
            return writer.addToBody(stream).getIndirectReference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
