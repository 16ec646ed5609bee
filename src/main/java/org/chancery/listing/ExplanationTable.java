package org.chancery.listing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.edit.Outcome;
import org.chancery.edit.Verdict;
import org.chancery.event.Event;
import org.chancery.pipeline.Review;

/**
 * Why each event of an edition stands where it does, for a reader at a terminal: by outcome and section, in the order of
 * the page. Where there is room the ids have a column of their own, else each stands above its title.
 */
public final class ExplanationTable {
    private static final int ROOMY = 56;
    private static final String INDENT = "  ";

    private final Screen screen;
    private final Review review;
    private final Explanation explanation;

    private ExplanationTable(Review review, Screen screen) {
        this.screen = screen;
        this.review = review;
        this.explanation = new Explanation(review);
    }

    /** The text, with a line's end after its last line. */
    public static String of(Review review, Screen screen) {
        return new ExplanationTable(review, screen).text();
    }

    private String text() {
        List<String> lines = new ArrayList<>(Head.lines(review, screen));
        lines.addAll(Head.set(counts(), Look.PLAIN, screen));
        Iterator<List<String>> rows = rows();
        String above = "";
        for (Verdict verdict : explanation.all().toList()) {
            String heading = heading(verdict);
            if (!heading.equals(above)) {
                lines.add("");
                lines.addAll(Head.set(heading, Look.STRONG, screen));
                above = heading;
            }
            rows.next().forEach(line -> lines.add(INDENT + line));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String heading(Verdict verdict) {
        String outcome = words(verdict.outcome()).toUpperCase(Locale.ROOT);
        return verdict.section().isEmpty() ? outcome : outcome + ": " + verdict.section();
    }

    /** The lines of each verdict, in order; the columns are the same for all. */
    private Iterator<List<String>> rows() {
        Screen inside = new Screen(screen.columns() - INDENT.length(), screen.colour());
        Table wide = table(true);
        return (wide.room(inside) >= ROOMY ? wide : table(false)).lines(inside).iterator();
    }

    private Table table(boolean wide) {
        return new Table(explanation.all().map(each -> row(each, wide)).toList(), wide ? 3 : 2);
    }

    private String counts() {
        String counts = Explanation.ORDER.stream()
                .filter(outcome -> !explanation.of(outcome).isEmpty())
                .map(outcome -> explanation.of(outcome).size() + " " + words(outcome))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "no event in the period, the look-ahead or the background" : counts;
    }

    private static String words(Outcome outcome) {
        return outcome == Outcome.BRIEF ? "in brief" : outcome.word();
    }

    private List<Cell> row(Verdict verdict, boolean wide) {
        Event event = verdict.event();
        Cell rank = Cell.ofNumber(verdict.rank().points());
        Cell date = Cell.of(EventWords.shortDate(event.date(), review.briefing().zone()));
        Cell id = Cell.of(event.id(), Look.FAINT);
        Cell text = (wide ? Cell.of(event.title(), Look.STRONG) : id.and(event.title(), Look.STRONG))
                .and(verdict.reason(), Look.PLAIN)
                .and(verdict.rank().formula(), Look.FAINT);
        return wide ? List.of(rank, date, id, text) : List.of(rank, date, text);
    }
}
