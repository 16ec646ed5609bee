package org.chancery.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.TaggedContent;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** Writes what a PDF says of itself: all from the page and its settings, nothing from the machine or the hour. */
final class DocumentFacts extends DefaultPDFCreationListener {
    static final String PRODUCER = "Chancery (OpenPDF)";
    static final String CREATOR = "Chancery";
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final PageHead head;
    private final Instant created;
    private final String page;

    DocumentFacts(PageHead head, Instant created, String page) {
        this.head = head;
        this.created = created;
        this.page = page;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = Objects.requireNonNull(renderer.getWriter());
        TaggedContent.numberInOrder(writer);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setTabs(PdfName.S);
        if (!head.language().isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("Lang"), new PdfString(head.language()));
        }
        writer.getInfo().put(PdfName.FILEID, identity());
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        PdfWriter writer = Objects.requireNonNull(renderer.getWriter());
        PdfDictionary info = writer.getInfo();
        put(info, PdfName.TITLE, head.title());
        put(info, PdfName.AUTHOR, head.author());
        put(info, PdfName.SUBJECT, head.description());
        put(info, PdfName.KEYWORDS, head.keywords());
        PdfString date = new PdfString(PDF_DATE.format(created));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        OutputIntent.add(writer);
        writer.setXmpMetadata(new XmpPacket(head, created).bytes());
    }

    /** From the page and the time: another page, another document. */
    private PdfObject identity() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(created.toString().getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(page.getBytes(StandardCharsets.UTF_8));
            byte[] half = Arrays.copyOf(hash, 16);
            return PdfEncryption.createInfoId(half, half);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(PdfDictionary info, PdfName name, String value) {
        if (value.isEmpty()) {
            info.remove(name);
        } else {
            info.put(name, new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }
}
