package org.chancery.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What a PDF says: its metadata, bookmarks, and for each page its text and where its links lead. */
public final class PdfText {
    private PdfText() {}

    /** All of it, as text. */
    public static String of(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            StringBuilder text = new StringBuilder();
            Map<String, String> info = new TreeMap<>(reader.getInfo());
            info.remove("FileId");
            info.forEach((key, value) -> text.append(key + ": " + value + "\n"));
            text.append("\nbookmarks\n");
            bookmarks(SimpleBookmark.getBookmarkList(reader), "  ", text);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append("\npage " + page + "\n");
                new PdfTextExtractor(reader)
                        .getTextFromPage(page)
                        .lines()
                        .map(String::stripTrailing)
                        .filter(line -> !line.isBlank())
                        .forEach(line -> text.append("  " + line.strip() + "\n"));
                links(reader.getPageN(page), text);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bookmarks(List<Map<String, Object>> bookmarks, String indent, StringBuilder text) {
        if (bookmarks == null) {
            return;
        }
        for (Map<String, Object> bookmark : bookmarks) {
            text.append(indent + bookmark.get("Title") + "\n");
            @SuppressWarnings("unchecked")
            List<Map<String, Object>> kids = (List<Map<String, Object>>) bookmark.get("Kids");
            bookmarks(kids, indent + "  ", text);
        }
    }

    private static void links(PdfDictionary page, StringBuilder text) {
        PdfArray annotations = page.getAsArray(PdfName.ANNOTS);
        if (annotations == null) {
            return;
        }
        for (int i = 0; i < annotations.size(); i++) {
            PdfDictionary action = annotations.getAsDict(i).getAsDict(PdfName.A);
            PdfObject uri = action == null ? null : action.get(PdfName.URI);
            if (uri != null) {
                text.append("  link to " + uri + "\n");
            }
        }
    }
}
