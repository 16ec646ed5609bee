package org.chancery.source.curated;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
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

    /** The date that a text says; empty where it says none, which is not reported. */
    static Optional<EventDate> of(String typed) {
        String text = typed.strip();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return DateText.day(text).<EventDate>map(EventDate.Day::new).or(() -> month(text)).or(() -> moment(text));
        }
        Optional<LocalDate> first = DateText.day(text.substring(0, slash).strip());
        Optional<LocalDate> last = DateText.day(text.substring(slash + 1).strip());
        return first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())
                ? Optional.empty()
                : Optional.of(new EventDate.Days(first.get(), last.get()));
    }

    private static Optional<EventDate> text(YamlNode.Scalar scalar, Diagnostics diagnostics) {
        Optional<EventDate> date = of(scalar.text());
        if (date.isEmpty() && isTurned(scalar.text().strip())) {
            diagnostics.error(scalar.origin(), "\"" + scalar.text().strip() + "\" ends before it begins",
                    "swap the two");
        } else if (date.isEmpty()) {
            DateText.report(scalar, FORMS, diagnostics);
        }
        return date;
    }

    private static boolean isTurned(String text) {
        String[] ends = text.split("/", 2);
        return ends.length == 2
                && DateText.day(ends[0].strip()).isPresent()
                && DateText.day(ends[1].strip()).isPresent();
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
        // Spreadsheets write it in capitals.
        String typed = fields.text("about").orElse("false");
        String about = typed.toLowerCase(Locale.ROOT);
        if (!about.equals("true") && !about.equals("false")) {
            diagnostics.error(fields.origin("about"), "\"about\" must be true or false, not \"" + typed + "\"");
        }
        return day.map(on -> about.equals("true") ? new EventDate.About(on) : new EventDate.Day(on));
    }
}
