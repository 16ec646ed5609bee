package org.openpdf.text.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.jspecify.annotations.NullMarked;

/**
 * What Chancery needs of OpenPDF and only its own package can reach; nothing else of Chancery may live here.
 */
@NullMarked
public final class TaggedContent {
    /** Stands for a glyph that shows no letter of its own. */
    private static final int JOINER = 0x200D;

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

    /**
     * Says which letters a glyph of the current font shows; none where a neighbour shows them. Returns whether the
     * document can say so: a glyph has the same letters everywhere, and no more than two.
     */
    public static boolean means(PdfContentByte content, int glyph, String letters) {
        FontDetails font = content.state.fontDetails;
        int[] shown = letters.codePoints().toArray();
        int[] wanted = new int[Math.clamp(shown.length, 1, 2) + 2];
        wanted[0] = glyph;
        wanted[1] = font.ttu.getGlyphWidth(glyph);
        wanted[2] = shown.length == 0 ? JOINER : shown[0];
        if (shown.length > 1) {
            wanted[3] = shown[1];
        }
        int[] known = font.longTag.putIfAbsent(glyph, wanted);
        return shown.length <= 2 && (known == null || Arrays.equals(known, wanted));
    }

    /** Draws something that stands for this text, whatever its glyphs say. */
    public static void meaning(PdfContentByte content, String text, Runnable drawing) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        content.beginMarkedContentSequence(PdfName.SPAN, properties, true);
        drawing.run();
        content.endMarkedContentSequence();
    }

    /** The width of a glyph of the current font in thousandths of its size. */
    public static int width(PdfContentByte content, int glyph) {
        return content.state.fontDetails.ttu.getGlyphWidth(glyph);
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
