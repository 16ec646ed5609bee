package org.chancery.source.calendar;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.SourceFormat;
import org.chancery.briefing.SourceTerms;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Origin;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.reference.ReferenceData;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Fetched;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Window;
import org.chancery.trail.Trail;

/** A calendar as it is read, with what is said of it. */
record ReadCalendar(Harvest harvest) {
    static final String ZONE = "Europe/Paris";

    static ReadCalendar of(String text, String first, String last) {
        return of(text.getBytes(StandardCharsets.UTF_8), new Window(LocalDate.parse(first), LocalDate.parse(last)));
    }

    static ReadCalendar of(byte[] bytes, Window window) {
        Asked asked = new Asked(
                Path.of("a.ics"), SourceFormat.CALENDAR, SourceTerms.usual(SourceTerms.Use.TEXT), ZoneId.of(ZONE),
                window);
        Setting setting = new Setting(ReferenceData.builtIn(), Path.of("."), Trail.none());
        return new ReadCalendar(
                CalendarFile.read(asked, setting, new Fetched("", "", bytes, "", Optional.empty())));
    }

    List<Event> events() {
        return harvest.events();
    }

    /** The date and title of each, in the order of their dates. */
    List<String> lines() {
        return events().stream().map(ReadCalendar::line).sorted(Comparator.naturalOrder()).toList();
    }

    /** What was said, each with its line. */
    List<String> said() {
        return harvest.diagnostics().stream().map(ReadCalendar::line).toList();
    }

    private static String line(Event event) {
        String date = switch (event.date()) {
            case EventDate.Day day -> day.day().toString();
            case EventDate.Days days -> days.first() + "/" + days.last();
            case EventDate.Moment moment -> moment.at().toString();
            case EventDate.About about -> about.day().toString();
            case EventDate.Month month -> month.month().toString();
        };
        return date + " " + event.title();
    }

    private static String line(Diagnostic each) {
        String place = each.origin() instanceof Origin.Spot spot ? spot.position().line() + ": " : "";
        return place + each.severity().word() + ": " + each.message();
    }
}
