package org.chancery.source.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Fetched;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.ReadFile;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Tally;
import org.chancery.source.line.EventBytes;

/** A calendar, from a file or fetched. */
public final class CalendarFile {
    private static final int MOST_BYTES = 10 << 20;

    private CalendarFile() {}

    /** The events of a file that holds a calendar, in the window that is asked for. */
    public static Harvest read(Asked asked, Setting setting) {
        Diagnostics diagnostics = new Diagnostics();
        return EventBytes.all(asked.path(), MOST_BYTES, diagnostics)
                .map(bytes -> {
                    SourceText source = new SourceText(asked.path(), new String(bytes, StandardCharsets.UTF_8));
                    return read(asked, setting, source, bytes, new ReadFile.Whole(source), diagnostics);
                })
                .orElseGet(() -> Harvest.failed(diagnostics.list()));
    }

    /** The events of a calendar that was fetched. */
    public static Harvest read(Asked asked, Setting setting, Fetched fetched) {
        SourceText source = new SourceText(asked.path(), new String(fetched.bytes(), StandardCharsets.UTF_8));
        return read(asked, setting, source, fetched.bytes(), fetched.asRead(), new Diagnostics());
    }

    private static Harvest read(
            Asked asked, Setting setting, SourceText source, byte[] bytes, ReadFile file, Diagnostics diagnostics) {
        Component whole = Component.of(CalendarLines.of(bytes, source, diagnostics));
        List<Component> calendars = whole.parts("VCALENDAR");
        if (calendars.isEmpty()) {
            Diagnostics alone = new Diagnostics();
            alone.error(Origin.file(asked.path()), fault(bytes), "a calendar begins with BEGIN:VCALENDAR");
            return Harvest.failed(alone.list());
        }
        Tally tally = new Tally(diagnostics);
        CalendarReader reader = new CalendarReader(asked, setting.reference(), source, tally, diagnostics);
        calendars.forEach(reader::read);
        if (!calendars.getLast().isWhole()) {
            diagnostics.warning(Origin.file(asked.path()), "the calendar is cut off", "it has no END:VCALENDAR");
        }
        return new Harvest(
                Optional.of(file), reader.events(), List.of(), reader.doubts(), tally.account(), diagnostics.list());
    }

    private static String fault(byte[] bytes) {
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        return utf16 ? "the file is UTF-16, not UTF-8" : "this is no calendar";
    }
}
