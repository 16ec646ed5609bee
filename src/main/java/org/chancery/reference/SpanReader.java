package org.chancery.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads {@code from} and {@code until}: days, or months or years, which stand for their first day. */
record SpanReader(Diagnostics diagnostics) {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?");

    /** The span; all days where it is faulty, which is reported. */
    DateSpan read(Fields fields) {
        LocalDate from = date("from", fields).orElse(LocalDate.MIN);
        LocalDate until = date("until", fields).orElse(LocalDate.MAX);
        if (!from.isBefore(until)) {
            diagnostics.error(
                    fields.origin("until"),
                    "\"until\" (" + until + ") is not after \"from\" (" + from + ")",
                    "\"until\" is the first day after it");
            return DateSpan.always();
        }
        return new DateSpan(from, until);
    }

    private Optional<LocalDate> date(String key, Fields fields) {
        return fields.scalar(key).flatMap(scalar -> date(key, scalar));
    }

    private Optional<LocalDate> date(String key, YamlNode.Scalar scalar) {
        String text = scalar.text().strip();
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            diagnostics.error(
                    scalar.origin(),
                    "\"" + key + "\" must be a date, not \"" + text + "\"",
                    "write a day, a month or a year: 2021-01-26, 2021-01 or 2021");
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
        } catch (DateTimeException e) {
            diagnostics.error(scalar.origin(), "\"" + text + "\" is not a day of the calendar");
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
