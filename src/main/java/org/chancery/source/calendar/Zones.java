package org.chancery.source.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.SourceText;

/**
 * The zones of a calendar: those that the machine knows by their names, else as the calendar describes them, else the
 * briefing's own, with a warning.
 */
final class Zones {
    /** Names that mail programs give zones, and some before which they put their own. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("W. Europe Standard Time", "Europe/Berlin"),
            Map.entry("Romance Standard Time", "Europe/Paris"),
            Map.entry("Central Europe Standard Time", "Europe/Budapest"),
            Map.entry("Central European Standard Time", "Europe/Warsaw"),
            Map.entry("GMT Standard Time", "Europe/London"),
            Map.entry("Greenwich Standard Time", "Atlantic/Reykjavik"),
            Map.entry("FLE Standard Time", "Europe/Kyiv"),
            Map.entry("Russian Standard Time", "Europe/Moscow"),
            Map.entry("Turkey Standard Time", "Europe/Istanbul"),
            Map.entry("Israel Standard Time", "Asia/Jerusalem"),
            Map.entry("Arab Standard Time", "Asia/Riyadh"),
            Map.entry("India Standard Time", "Asia/Kolkata"),
            Map.entry("China Standard Time", "Asia/Shanghai"),
            Map.entry("Tokyo Standard Time", "Asia/Tokyo"),
            Map.entry("AUS Eastern Standard Time", "Australia/Sydney"),
            Map.entry("Eastern Standard Time", "America/New_York"),
            Map.entry("Central Standard Time", "America/Chicago"),
            Map.entry("Mountain Standard Time", "America/Denver"),
            Map.entry("Pacific Standard Time", "America/Los_Angeles"),
            Map.entry("GTB Standard Time", "Europe/Bucharest"),
            Map.entry("E. Europe Standard Time", "Europe/Chisinau"),
            Map.entry("Belarus Standard Time", "Europe/Minsk"),
            Map.entry("Georgian Standard Time", "Asia/Tbilisi"),
            Map.entry("Caucasus Standard Time", "Asia/Yerevan"),
            Map.entry("Azerbaijan Standard Time", "Asia/Baku"),
            Map.entry("Egypt Standard Time", "Africa/Cairo"),
            Map.entry("Middle East Standard Time", "Asia/Beirut"),
            Map.entry("Jordan Standard Time", "Asia/Amman"),
            Map.entry("Arabic Standard Time", "Asia/Baghdad"),
            Map.entry("Arabian Standard Time", "Asia/Dubai"),
            Map.entry("Iran Standard Time", "Asia/Tehran"),
            Map.entry("Pakistan Standard Time", "Asia/Karachi"),
            Map.entry("Central Asia Standard Time", "Asia/Bishkek"),
            Map.entry("SE Asia Standard Time", "Asia/Bangkok"),
            Map.entry("Singapore Standard Time", "Asia/Singapore"),
            Map.entry("Taipei Standard Time", "Asia/Taipei"),
            Map.entry("Korea Standard Time", "Asia/Seoul"),
            Map.entry("New Zealand Standard Time", "Pacific/Auckland"),
            Map.entry("South Africa Standard Time", "Africa/Johannesburg"),
            Map.entry("E. Africa Standard Time", "Africa/Nairobi"),
            Map.entry("W. Central Africa Standard Time", "Africa/Lagos"),
            Map.entry("Morocco Standard Time", "Africa/Casablanca"),
            Map.entry("E. South America Standard Time", "America/Sao_Paulo"),
            Map.entry("Argentina Standard Time", "America/Buenos_Aires"),
            Map.entry("SA Pacific Standard Time", "America/Bogota"),
            Map.entry("Atlantic Standard Time", "America/Halifax"),
            Map.entry("Customized Time Zone", ""));
    private static final Pattern REGION =
            Pattern.compile("(?:.*/)?([A-Z][A-Za-z_]+/(?:[A-Z][A-Za-z_]+/)?[A-Z][A-Za-z_+0-9-]+)");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2}):?(\\d{2})(\\d{2})?");
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);
    private static final int LONGEST_NAME = 200;
    private static final int MOST_WARNINGS = 10;

    private final Zone own;
    private final Component calendar;
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final Steps steps;
    private final Map<String, Zone> known = new HashMap<>();
    private final Map<String, Component> described = new HashMap<>();
    private int unknown;

    Zones(ZoneId own, Component calendar, SourceText source, Diagnostics diagnostics, Steps steps) {
        this.own = new Zone.Known(own);
        this.calendar = calendar;
        this.source = source;
        this.diagnostics = diagnostics;
        this.steps = steps;
        calendar.parts("VTIMEZONE").forEach(each -> described.putIfAbsent(each.text("TZID"), each));
    }

    /** The zone of a property's time. */
    Zone of(ContentLine line) {
        String name = line.parameter("TZID").isEmpty() ? calendar.text("X-WR-TIMEZONE") : line.parameter("TZID");
        return name.isBlank() || name.length() > LONGEST_NAME ? own
                : known.computeIfAbsent(name, each -> find(each, line.number()));
    }

    private Zone find(String name, int line) {
        Optional<Zone> zone = named(NAMES.getOrDefault(name, name)).or(() -> described(name)).or(() -> region(name));
        if (zone.isEmpty() && ++unknown <= MOST_WARNINGS) {
            diagnostics.warning(
                    source.at(line, 1, 1), "the zone \"" + name + "\" is not known",
                    "its times are taken for those of the briefing's zone");
        }
        return zone.orElse(own);
    }

    private static Optional<Zone> named(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(new Zone.Known(ZoneId.of(name)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A name with another before it, such as {@code /mozilla.org/20050126_1/Europe/Paris}. */
    private static Optional<Zone> region(String name) {
        Matcher found = REGION.matcher(name);
        return found.matches() ? named(found.group(1)) : Optional.empty();
    }

    private Optional<Zone> described(String name) {
        return Optional.ofNullable(described.get(name)).flatMap(this::described);
    }

    private Optional<Zone> described(Component zone) {
        TreeMap<LocalDateTime, ZoneOffset> turns = new TreeMap<>();
        Optional<ZoneOffset> before = Optional.empty();
        for (Component part : zone.parts()) {
            Optional<CalendarTime> start = part.property("DTSTART").flatMap(line -> CalendarTime.of(line.value(), own));
            Optional<ZoneOffset> offset = offset(part.text("TZOFFSETTO"));
            if (start.isPresent() && offset.isPresent()) {
                boolean first = turns.isEmpty() || start.get().moment().toLocalDateTime().isBefore(turns.firstKey());
                before = first ? offset(part.text("TZOFFSETFROM")).or(() -> offset) : before;
                turns(part, start.get(), offset.get(), turns);
            }
        }
        return turns.isEmpty() ? Optional.empty() : Optional.of(new Zone.Described(before.orElseThrow(), turns));
    }

    private void turns(Component part, CalendarTime start, ZoneOffset offset, Map<LocalDateTime, ZoneOffset> turns) {
        LocalTime time = start.time().orElse(LocalTime.MIDNIGHT);
        turns.put(LocalDateTime.of(start.day(), time), offset);
        for (ContentLine line : part.properties("RRULE")) {
            try {
                Repetition.of(line).days(start.day(), start.day(), LAST, steps)
                        .forEach(day -> turns.put(LocalDateTime.of(day, time), offset));
            } catch (CalendarFault e) {
                diagnostics.warning(source.at(line.number(), 1, 1), e.what(), e.hint());
            }
        }
        part.properties("RDATE").stream()
                .flatMap(line -> CalendarTime.of(line.value(), own).stream())
                .forEach(day -> turns.put(LocalDateTime.of(day.day(), day.time().orElse(time)), offset));
    }

    private static Optional<ZoneOffset> offset(String text) {
        Matcher found = OFFSET.matcher(text.strip());
        try {
            int sign = text.startsWith("-") ? -1 : 1;
            return found.matches()
                    ? Optional.of(ZoneOffset.ofHoursMinutes(
                            sign * Integer.parseInt(found.group(2)), sign * Integer.parseInt(found.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
