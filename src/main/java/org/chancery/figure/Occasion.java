package org.chancery.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.digest.Dating;
import org.chancery.digest.Digest;
import org.chancery.digest.Entry;
import org.chancery.digest.Upcoming;
import org.chancery.text.Language;

/**
 * An event on a timeline.
 *
 * @param last its last day
 * @param kind the kind's word in English
 * @param label a word or two on it: its place, else its kind
 */
record Occasion(
        Dating date, LocalDate last, String headline, String kind, String label, Standing standing) {

    /** All others stand with their sections. */
    private static final int MOST_RECALLED = 5;

    LocalDate first() {
        return date.first();
    }

    /** All of an edition: the latest that is recalled, what happened and what is announced, earliest first. */
    static List<Occasion> of(Digest digest) {
        Language language = digest.masthead().language();
        List<Occasion> all = new ArrayList<>(digest.sections().stream()
                .flatMap(section -> section.background().stream())
                .distinct()
                .map(entry -> of(entry, language))
                .sorted(Comparator.comparing(Occasion::first).reversed())
                .limit(MOST_RECALLED)
                .toList());
        digest.entries().stream().map(entry -> of(entry, language)).forEach(all::add);
        digest.ahead().stream().map(announced -> of(announced, language)).forEach(all::add);
        all.sort(Comparator.comparing(Occasion::first));
        return all;
    }

    private static Occasion of(Entry entry, Language language) {
        String label = entry.place().isEmpty() ? kind(entry.kind(), language) : entry.place();
        return new Occasion(
                entry.date(), last(entry.date()), entry.headline(), entry.kind(), label, Standing.of(entry.status()));
    }

    private static Occasion of(Upcoming announced, Language language) {
        String label = announced.place().isEmpty() ? kind(announced.kind(), language) : announced.place();
        return new Occasion(
                announced.date(), last(announced.date()), announced.headline(), announced.kind(), label,
                Standing.SCHEDULED);
    }

    /** "talks", or "visit, scheduled". */
    String kindAndStatus(Language language) {
        String words = kind(kind, language);
        return standing == Standing.HELD
                ? words
                : language.enumeration(List.of(words, language.status(standing.word(), kind)));
    }

    private static String kind(String kind, Language language) {
        String key = "kind." + kind;
        return language.has(key) ? language.word(key) : kind;
    }

    private static LocalDate last(Dating date) {
        return switch (date) {
            case Dating.Day day -> day.first();
            case Dating.About about -> about.first();
            case Dating.Days days -> days.last();
            case Dating.Month month -> YearMonth.from(month.first()).atEndOfMonth();
        };
    }
}
