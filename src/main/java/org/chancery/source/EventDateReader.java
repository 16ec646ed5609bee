package org.chancery.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.event.EventDate;
import org.chancery.yaml.DateText;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads when an event took place, in each of the forms that an event file may use. */
final class EventDateReader {
    private static final List<String> KEYS = List.of("on", "about");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final String FORMS =
            "write it as 2022-01-31, 2022-01-30/2022-01-31, 2022-01, 2022-01-31T09:30:00Z or {on: 2022-01-31, about: true}";

    private EventDateReader() {}

    static Optional<EventDate> read(YamlNode node, Diagnostics diagnostics) {
        return switch (node) {
            case YamlNode.Scalar scalar -> text(scalar, diagnostics);
            case YamlNode.Mapping mapping -> about(mapping, diagnostics);
            case YamlNode.Sequence sequence -> {
                diagnostics.error(sequence.origin(), "\"date\" must be a date, not a list", FORMS);
                yield Optional.empty();
            }
        };
    }

    private static Optional<EventDate> text(YamlNode.Scalar scalar, Diagnostics diagnostics) {
        String text = scalar.text().strip();
        if (text.indexOf('/') >= 0) {
            return days(scalar, text.split("/", 2), diagnostics);
        }
        Optional<EventDate> date = DateText.day(text).<EventDate>map(EventDate.Day::new)
                .or(() -> month(text))
                .or(() -> moment(text));
        if (date.isEmpty()) {
            DateText.report(scalar, FORMS, diagnostics);
        }
        return date;
    }

    private static Optional<EventDate> days(YamlNode.Scalar scalar, String[] ends, Diagnostics diagnostics) {
        Optional<LocalDate> first = DateText.day(ends[0].strip());
        Optional<LocalDate> last = DateText.day(ends[1].strip());
        if (first.isEmpty() || last.isEmpty()) {
            DateText.report(scalar, FORMS, diagnostics);
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            diagnostics.error(scalar.origin(), "\"" + scalar.text().strip() + "\" ends before it begins",
                    "swap the two");
            return Optional.empty();
        }
        return Optional.of(new EventDate.Days(first.get(), last.get()));
    }

    private static Optional<EventDate> month(String text) {
        try {
            return MONTH.matcher(text).matches()
                    ? Optional.of(new EventDate.Month(YearMonth.parse(text)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<EventDate> moment(String text) {
        try {
            return Optional.of(new EventDate.Moment(OffsetDateTime.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<EventDate> about(YamlNode.Mapping mapping, Diagnostics diagnostics) {
        Fields fields = Fields.of(mapping, "date", KEYS, diagnostics);
        fields.require("on");
        Optional<LocalDate> day = fields.scalar("on").flatMap(text -> DateText.day(text, diagnostics));
        String about = fields.text("about").orElse("false");
        if (!about.equals("true") && !about.equals("false")) {
            diagnostics.error(fields.origin("about"), "\"about\" must be true or false, not \"" + about + "\"");
        }
        return day.map(on -> about.equals("true") ? new EventDate.About(on) : new EventDate.Day(on));
    }
}
