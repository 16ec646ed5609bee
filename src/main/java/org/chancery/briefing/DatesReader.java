package org.chancery.briefing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.yaml.DateText;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads the field {@code dates}; where it is left out, every week from Monday in UTC. */
final class DatesReader {
    private static final List<String> KEYS = List.of("every", "starts", "last", "from", "to", "zone");
    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]{0,2}) days?");
    private static final Schedule WEEKLY = new Schedule.Every(Schedule.Unit.WEEK, DayOfWeek.MONDAY);

    private final Fields fields;
    private final Diagnostics diagnostics;

    private DatesReader(Fields fields, Diagnostics diagnostics) {
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    static Dates read(Fields briefing, Diagnostics diagnostics) {
        return briefing.mapping("dates")
                .map(node -> new DatesReader(Fields.of(node, "dates", KEYS, diagnostics), diagnostics).dates())
                .orElse(new Dates(WEEKLY, ZoneOffset.UTC));
    }

    /** A number of days written as {@code 7 days}; a fault is reported. */
    static Optional<Integer> days(YamlNode.Scalar scalar, Diagnostics diagnostics) {
        Matcher matcher = DAYS.matcher(scalar.text().strip());
        if (matcher.matches()) {
            return Optional.of(Integer.parseInt(matcher.group(1)));
        }
        diagnostics.error(
                scalar.origin(), "\"" + scalar.text().strip() + "\" is not a number of days", "write it as \"7 days\"");
        return Optional.empty();
    }

    private Dates dates() {
        long forms = Stream.of("every", "last", "from").filter(fields::has).count();
        if (forms > 1 || (fields.has("to") && !fields.has("from"))) {
            diagnostics.error(
                    fields.origin(),
                    "\"dates\" must be one of: every, last, from with to",
                    "keep one and delete the others");
        }
        if (fields.has("starts") && !fields.has("every")) {
            diagnostics.error(fields.origin("starts"), "\"starts\" belongs to \"every: week\"", "");
        }
        return new Dates(schedule(), zone());
    }

    /** Every form is read, so that the faults of all are reported. */
    private Schedule schedule() {
        Schedule every = new Schedule.Every(unit(), starts());
        Optional<Schedule> last = fields.scalar("last")
                .flatMap(text -> days(text, diagnostics))
                .map(Schedule.Last::new);
        Optional<Schedule> fixed = fields.has("from") ? range().map(Schedule.Fixed::new) : Optional.empty();
        return fixed.or(() -> last).orElse(every);
    }

    private Optional<Period> range() {
        fields.require("to");
        Optional<LocalDate> from = fields.scalar("from").flatMap(text -> DateText.day(text, diagnostics));
        Optional<LocalDate> to = fields.scalar("to").flatMap(text -> DateText.day(text, diagnostics));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().isAfter(to.get())) {
            diagnostics.error(
                    fields.origin("from"), "\"from\" " + from.get() + " is after \"to\" " + to.get(), "swap the two");
            return Optional.empty();
        }
        Period period = Period.including(from.get(), to.get());
        if (period.length() > Period.MOST_DAYS) {
            diagnostics.error(
                    fields.origin("from"),
                    "an edition cannot be about " + period.length() + " days",
                    "choose " + Period.MOST_DAYS + " at most");
            return Optional.empty();
        }
        return Optional.of(period);
    }

    private Schedule.Unit unit() {
        return fields.scalar("every")
                .flatMap(word -> oneOf(word, Schedule.Unit.values(), "period"))
                .orElse(Schedule.Unit.WEEK);
    }

    private DayOfWeek starts() {
        return fields.scalar("starts")
                .flatMap(word -> oneOf(word, DayOfWeek.values(), "day of the week"))
                .orElse(DayOfWeek.MONDAY);
    }

    private ZoneId zone() {
        Optional<YamlNode.Scalar> name = fields.scalar("zone");
        try {
            return name.map(text -> ZoneId.of(text.text().strip())).orElse(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            String typed = name.orElseThrow().text().strip();
            diagnostics.error(
                    fields.origin("zone"),
                    "unknown time zone \"" + typed + "\"",
                    Nearest.to(typed, ZoneId.getAvailableZoneIds())
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("write an IANA zone such as \"Europe/Paris\""));
            return ZoneOffset.UTC;
        }
    }

    private <T extends Enum<T>> Optional<T> oneOf(YamlNode.Scalar word, T[] values, String what) {
        List<String> words =
                Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
        int index = words.indexOf(word.text().strip());
        if (index < 0) {
            diagnostics.error(
                    word.origin(),
                    "unknown " + what + " \"" + word.text().strip() + "\"",
                    Nearest.hint(word.text(), words, "known"));
            return Optional.empty();
        }
        return Optional.of(values[index]);
    }
}
