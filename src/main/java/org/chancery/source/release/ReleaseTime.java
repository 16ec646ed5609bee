package org.chancery.source.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.DayNames;
import org.chancery.yaml.DateText;

/** Reads when something was published, in the forms that publishers use. */
final class ReleaseTime {
    /** A day alone is taken for its noon, which is that day in most zones. */
    private static final LocalTime NOON = LocalTime.NOON;

    private static final Pattern ISO = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]+([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:[.,][0-9]+)?"
                    + " *(Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2})?)?");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(?:" + DayNames.weekdays() + "),? )?(?:(" + DayNames.months() + ")\\.? ([0-9]{1,2})|([0-9]{1,2}) ("
                    + DayNames.months() + ")\\.?),? ([0-9]{4})");

    private ReleaseTime() {}

    /** The moment; what has no offset is taken in this zone. Empty where the text is none of the forms. */
    static Optional<OffsetDateTime> of(String typed, ZoneId zone) {
        String text = typed.strip().replaceAll("[\\s\u00A0]+", " ");
        try {
            Optional<OffsetDateTime> iso = iso(text, zone);
            Optional<OffsetDateTime> known = iso.isPresent() ? iso : english(text, zone);
            return known.isPresent() ? known : mail(text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> mail(String text) {
        return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME))
                .filter(time -> DateText.day(time.toLocalDate().toString()).isPresent());
    }

    private static Optional<OffsetDateTime> iso(String text, ZoneId zone) {
        Matcher matcher = ISO.matcher(text);
        Optional<LocalDate> day = matcher.matches() ? DateText.day(matcher.group(1)) : Optional.empty();
        return day.map(date -> {
            LocalTime time = matcher.group(2) == null ? NOON : LocalTime.parse(matcher.group(2));
            return matcher.group(3) == null
                    ? date.atTime(time).atZone(zone).toOffsetDateTime()
                    : date.atTime(time).atOffset(offset(matcher.group(3)));
        });
    }

    private static ZoneOffset offset(String text) {
        return text.startsWith("+") || text.startsWith("-") ? ZoneOffset.of(text) : ZoneOffset.UTC;
    }

    private static Optional<OffsetDateTime> english(String text, ZoneId zone) {
        Matcher matcher = ENGLISH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean monthFirst = matcher.group(1) != null;
        return DayNames.day(
                Integer.parseInt(matcher.group(5)), DayNames.month(matcher.group(monthFirst ? 1 : 4)),
                Integer.parseInt(matcher.group(monthFirst ? 2 : 3)))
                .map(day -> day.atTime(NOON).atZone(zone).toOffsetDateTime());
    }
}
