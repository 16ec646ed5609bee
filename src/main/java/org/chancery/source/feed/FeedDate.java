package org.chancery.source.feed;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads when an item was published: as RFC 822 has it, with or without the name of the day, right or wrong, with years of
 * two digits, full names of months and named zones; and as RFC 3339 has it, with a blank for the T, or the day alone.
 */
final class FeedDate {
    private static final Pattern MAIL = Pattern.compile(
            "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[\\s-]+([A-Za-z]{3,9})\\.?,?[\\s-]+(\\d{2,4})"
                    + "(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?)?(?:\\s*([A-Za-z]{1,5}|[^\\s()]{3,9}))?"
                    + "(?:\\s*\\([^()]*\\))?");
    private static final Pattern INTERNET = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})(?:[Tt\\s]\\s*(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(\\S{1,9})?)?");
    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC?)?([+-])(\\d{2}):?(\\d{2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** By hours; the letters of RFC 822 are left out, since they were defined the wrong way round. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("UT", 0), Map.entry("UTC", 0), Map.entry("GMT", 0), Map.entry("Z", 0), Map.entry("WET", 0),
            Map.entry("BST", 1), Map.entry("CET", 1), Map.entry("WEST", 1), Map.entry("CEST", 2), Map.entry("EET", 2),
            Map.entry("EEST", 3), Map.entry("MSK", 3), Map.entry("JST", 9), Map.entry("KST", 9), Map.entry("EST", -5),
            Map.entry("EDT", -4), Map.entry("CST", -6), Map.entry("CDT", -5), Map.entry("MST", -7),
            Map.entry("MDT", -6), Map.entry("PST", -8), Map.entry("PDT", -7), Map.entry("AKST", -9),
            Map.entry("AKDT", -8), Map.entry("HST", -10), Map.entry("AEST", 10), Map.entry("AEDT", 11),
            Map.entry("AWST", 8), Map.entry("NZST", 12), Map.entry("NZDT", 13), Map.entry("HKT", 8),
            Map.entry("SGT", 8), Map.entry("PKT", 5), Map.entry("TRT", 3), Map.entry("SAST", 2), Map.entry("CAT", 2),
            Map.entry("EAT", 3), Map.entry("WAT", 1), Map.entry("WIB", 7), Map.entry("ICT", 7));
    private static final int SHORT_YEARS = 100;
    private static final int LAST_OF_THIS_CENTURY = 49;
    private static final int LONGEST = 80;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998;

    private FeedDate() {}

    /** The moment; empty where the text says none. One without a zone is of the zone given, a day alone its beginning. */
    static Optional<OffsetDateTime> of(String typed, ZoneId zone) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher internet = INTERNET.matcher(text);
        Matcher mail = MAIL.matcher(text);
        try {
            if (internet.matches()) {
                return moment(number(internet.group(1)), number(internet.group(2)), number(internet.group(3)),
                        internet, zone);
            }
            return mail.matches()
                    ? moment(year(mail.group(3)), month(mail.group(2)), number(mail.group(1)), mail, zone)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The time and the zone stand in the same groups of both forms. */
    private static Optional<OffsetDateTime> moment(int year, int month, int day, MatchResult found, ZoneId zone) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        int second = Math.min(59, number(found.group(6)));
        LocalDateTime local =
                LocalDateTime.of(year, month, day, number(found.group(4)), number(found.group(5)), second);
        return found.group(7) == null
                ? Optional.of(local.atZone(zone).toOffsetDateTime())
                : offset(found.group(7)).map(local::atOffset);
    }

    private static Optional<ZoneOffset> offset(String zone) {
        Integer hours = ZONES.get(zone.toUpperCase(Locale.ROOT));
        if (hours != null) {
            return Optional.of(ZoneOffset.ofHours(hours));
        }
        Matcher offset = OFFSET.matcher(zone.toUpperCase(Locale.ROOT));
        if (!offset.matches()) {
            return Optional.empty();
        }
        int sign = offset.group(1).equals("-") ? -1 : 1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * number(offset.group(2)), sign * number(offset.group(3))));
    }

    /** As RFC 2822 reads years of two and three digits. */
    private static int year(String text) {
        int year = number(text);
        if (year >= FIRST_YEAR) {
            return year;
        }
        return year < SHORT_YEARS && year <= LAST_OF_THIS_CENTURY ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
