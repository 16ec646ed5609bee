package org.chancery.source.coded;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.SourceText;
import org.chancery.event.CodedEvent;
import org.chancery.source.harvest.Account;
import org.chancery.source.harvest.Tally;

/** Takes the events of a file one by one, makes those one that tell of the same, and keeps the account of all rows. */
final class CodedShelf {
    private final Path file;
    private final Tally tally;
    private final CodedEvents events = new CodedEvents();
    /** Rows are many, rules few. */
    private final Map<String, Count> left = new HashMap<>();
    private long outside;
    private int newest;

    CodedShelf(Path file, Diagnostics diagnostics) {
        this.file = file;
        this.tally = new Tally(diagnostics);
    }

    private static final class Count {
        private long rows;
    }

    void add(CodedEvent event) {
        if (events.add(event)) {
            tally.kept();
        } else {
            tally.merged(1);
        }
    }

    void left(String rule) {
        left.computeIfAbsent(rule, ignored -> new Count()).rows++;
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

    void refused(String reason, Rows rows, String hint) {
        tally.refused(reason, new SourceText(file, "", rows.line()).at(rows.line(), 1, 1), hint);
    }

    Path file() {
        return file;
    }

    List<CodedEvent> events() {
        return events.list();
    }

    Account account() {
        tally.outside(outside);
        left.forEach((rule, count) -> tally.left(rule, count.rows));
        Optional<LocalDate> last = new Days().date(newest);
        last.ifPresent(tally::dated);
        return tally.account();
    }
}
