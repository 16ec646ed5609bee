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
record TermReader(Diagnostics diagnostics) {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?");

    /** The term; one without ends, reported, where it is faulty. */
    Term read(Fields fields) {
        Optional<LocalDate> from = date("from", fields);
        Optional<LocalDate> until = date("until", fields);
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            diagnostics.error(
                    fields.origin("until"),
                    "\"until\" (" + until.get() + ") is not after \"from\" (" + from.get() + ")",
                    "\"until\" is the first day after the term");
            return Term.ALWAYS;
        }
        return new Term(from, until);
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
            diagnostics.error(scalar.origin(), "there is no day \"" + text + "\"");
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
