package org.chancery.source.release;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.SourceText;

/**
 * An article as it came: pasted text, or a page.
 *
 * @param title its first line or what the page says; may be empty
 * @param published where it says so
 */
record ArticleText(String title, Optional<LocalDate> published, Page page, List<String> paragraphs) {
    /** A title is short and no sentence; the line with the date stands among the first. */
    private static final int LONGEST_TITLE = 200;
    private static final int FIRST_LINES = 6;

    static ArticleText ofPage(Page page, ZoneId zone) {
        Optional<LocalDate> published = page.published()
                .flatMap(stated -> ReleaseTime.of(stated.text(), zone))
                .map(OffsetDateTime::toLocalDate);
        return new ArticleText(
                page.title().map(FrontMatter.Stated::text).orElse(""), published, page, paragraphs(page.text()));
    }

    static ArticleText ofText(SourceText file, ZoneId zone) {
        List<String> lines = new ArrayList<>(file.text().lines().toList());
        Optional<LocalDate> published = Optional.empty();
        for (int at = 0; at < Math.min(FIRST_LINES, lines.size()); at++) {
            Optional<LocalDate> day = day(lines.get(at), zone);
            published = published.or(() -> day);
            if (day.isPresent()) {
                // A date parts what stands before it from what comes, as an empty line does.
                lines.set(at, "");
            }
        }
        List<String> paragraphs = paragraphs(String.join("\n", lines));
        String first = paragraphs.isEmpty() ? "" : paragraphs.getFirst();
        boolean titled = !first.isEmpty() && first.length() <= LONGEST_TITLE && !first.matches(".*[.!?]$");
        Page page = new Page(Optional.empty(), Optional.empty(), Optional.empty(), "", "", "");
        return new ArticleText(
                titled ? first : "", published, page, titled ? paragraphs.subList(1, paragraphs.size()) : paragraphs);
    }

    private static Optional<LocalDate> day(String line, ZoneId zone) {
        return ReleaseTime.of(line.replaceFirst("(?i)^\\W*(published|updated|date)( on)?:? ", ""), zone)
                .map(OffsetDateTime::toLocalDate);
    }

    /** Parted by empty lines; where there are none, each line is one. */
    private static List<String> paragraphs(String text) {
        String parting = text.strip().contains("\n\n") || text.contains("\r\n\r\n") ? "\\R\\s*\\R" : "\\R";
        return Arrays.stream(text.split(parting))
                .map(each -> each.replaceAll("[\\s\u00A0]+", " ").strip())
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
