package org.chancery.source.coded;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.SourceText;
import org.chancery.event.CodedEvent;
import org.chancery.source.harvest.Account;
import org.chancery.source.harvest.Sorts;
import org.chancery.source.harvest.Tally;

/** Takes the events of a file one by one, makes those one that tell of the same, and keeps the account of all rows. */
final class CodedShelf {
    private final Path file;
    private final String publisher;
    private final Tally tally;
    private final CodedEvents events = new CodedEvents();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private long outside;
    private int newest;

    /** A shelf for a file; a publisher that the briefing names goes before the dataset's own name. */
    CodedShelf(Path file, String publisher, Diagnostics diagnostics) {
        this.file = file;
        this.publisher = publisher;
        this.tally = new Tally(diagnostics);
    }

    /** A rule that leaves rows out, and how many it has left out. */
    static final class Rule {
        private long rows;

        /** It leaves one out. */
        void left() {
            rows++;
        }
    }

    void add(CodedEvent event) {
        if (events.add(event)) {
            tally.kept();
        } else {
            tally.merged(1);
        }
    }

    /** The rule in these words: rows are many, rules few, so whoever applies one often keeps it at hand. */
    Rule rule(String words) {
        return rules.computeIfAbsent(Sorts.ofRule(rules.keySet(), words), ignored -> new Rule());
    }

    void outside() {
        outside++;
    }

    /** The day of a row that is in order, of whatever days, as a number. */
    void dated(int day) {
        if (day > newest) {
            newest = day;
        }
    }

    /** A row of which one cell is at fault. */
    void refused(String reason, Rows rows, int cell, String hint) {
        CellPlace place = CellPlace.of(rows, cell);
        tally.refused(reason, SourceText.unseen(file, rows.line() + place.below(), place.column(), place.length()),
                hint);
    }

    void refused(String reason, Rows rows, String hint) {
        tally.refused(reason, SourceText.unseen(file, rows.line(), 1, 1), hint);
    }

    /** The name under which the events of a dataset are counted. */
    String dataset(String usual) {
        return publisher.isEmpty() ? usual : publisher;
    }

    Path file() {
        return file;
    }

    List<CodedEvent> events() {
        return events.list();
    }

    Account account() {
        tally.outside(outside);
        rules.forEach((words, rule) -> {
            if (rule.rows > 0) {
                tally.left(words, rule.rows);
            }
        });
        Optional<LocalDate> last = new Days().date(newest);
        last.ifPresent(tally::dated);
        return tally.account();
    }
}
