package org.chancery.source.coded;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.briefing.SourceTerms;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.source.harvest.Account;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.ReadFile;
import org.chancery.source.harvest.Setting;
import org.chancery.source.line.EventBytes;
import org.chancery.source.line.FileHash;
import org.chancery.yaml.DateText;

/** A file of coded events, read row by row; of other days than are asked for nothing but the day. */
public final class CodedFile {
    private final Asked asked;
    private final Setting setting;
    private final Diagnostics diagnostics = new Diagnostics();
    private final CodedShelf shelf;
    private final Days days = new Days();

    private CodedFile(Asked asked, Setting setting) {
        this.asked = asked;
        this.setting = setting;
        this.shelf = new CodedShelf(asked.path(), asked.terms().publisher(), diagnostics);
    }

    /** What it holds. A faulty row is refused and counted; a file that is no such table at all is an error. */
    public static Harvest read(Asked asked, Setting setting) {
        return new CodedFile(asked, setting).read();
    }

    private Harvest read() {
        try (EventBytes bytes = EventBytes.openAhead(asked.path())) {
            FileHash hash = new FileHash(asked.path());
            Opening opening = new Opening(asked, bytes, diagnostics);
            Optional<Rows> rows = opening.rows();
            if (rows.isPresent()) {
                Optional<Coding> coding = opening.coding(rows.get(), setting.reference(), days, shelf);
                if (coding.isPresent()) {
                    rows(rows.get(), coding.get());
                }
            }
            return harvest(hash);
        } catch (IOException e) {
            EventBytes.report(e, Origin.file(asked.path()), diagnostics);
            return Harvest.failed(diagnostics.list());
        }
    }

    private Harvest harvest(FileHash hash) {
        Account account = shelf.account();
        int outside = (int) Math.min(Integer.MAX_VALUE, account.outside());
        ReadFile file = new ReadFile.Streamed(asked.path(), hash, outside);
        if (account.read() > 0 && account.faulty() == account.read()) {
            diagnostics.error(
                    Origin.file(asked.path()), "no row of the file is one of " + asked.format().word(),
                    "name another format, or fetch the file again");
        }
        if (asked.terms().use() != SourceTerms.Use.TEXT) {
            return new Harvest(Optional.of(file), List.of(), shelf.events(), Map.of(), account, diagnostics.list());
        }
        CodedText text = new CodedText(setting.reference(), asked);
        return Harvest.of(
                Optional.of(file), shelf.events().stream().map(text::event).toList(), account, diagnostics.list());
    }

    private void rows(Rows rows, Coding coding) throws IOException {
        int first = Days.of(asked.window().first());
        int last = Days.of(asked.window().last());
        int cell = coding.dayCell();
        while (rows.next(cell + 1)) {
            int day = coding.day(rows);
            if (day > 0 && (day < first || day > last) && DateText.isDay(day)) {
                shelf.dated(day);
                shelf.outside();
            } else {
                rows.all();
                row(rows, coding, day);
            }
        }
    }

    private void row(Rows rows, Coding coding, int day) {
        Optional<LocalDate> date = days.date(day);
        if (rows.isTooLong()) {
            shelf.refused("the row has more than " + Rows.LONGEST + " bytes", rows,
                    "the file may be damaged; fetch it again");
        } else if (rows.isOdd()) {
            shelf.refused("a character stands in the row that no text has, such as U+0000", rows, rows.oddCell(),
                    "the file may be damaged; fetch it again");
        } else if (!coding.hasWidth(rows)) {
            shelf.refused(
                    "the row has " + rows.cells() + (rows.cells() == 1 ? " cell, not " : " cells, not ")
                            + coding.widths(),
                    rows,
                    rows.hasEnd() ? "is it of another dataset or version?" : "the file may be cut off here");
        } else if (date.isEmpty()) {
            refuseDay(rows, coding.dayCell());
        } else {
            shelf.dated(day);
            coding.read(rows, date.get());
        }
    }

    private void refuseDay(Rows rows, int cell) {
        String text = rows.text(cell);
        boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        shelf.refused(
                isQuoted ? "the day " + text + " stands in quotes" : "\"" + text + "\" is no day of the calendar", rows,
                cell,
                isQuoted ? "between tabs there are none; write the table without them"
                        : "one is written 20220131 or 2022-01-31");
    }
}
