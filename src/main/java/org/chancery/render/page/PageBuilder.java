package org.chancery.render.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.digest.Digest;
import org.chancery.digest.Entry;
import org.chancery.digest.Masthead;
import org.chancery.digest.Section;
import org.chancery.text.Language;

/** Says a digest in the words that a page shows. */
public final class PageBuilder {
    private static final String PAGE_WORDS = "page.";

    private final Digest digest;
    private final Language language;
    private final EntryBuilder entries;
    private final LedgerBuilder ledger;

    private PageBuilder(Digest digest) {
        this.digest = digest;
        this.language = digest.masthead().language();
        Masthead masthead = digest.masthead();
        Set<Integer> years = new HashSet<>(
                List.of(masthead.from().getYear(), masthead.last().getYear()));
        this.entries = new EntryBuilder(digest.sources(), years, language);
        this.ledger = new LedgerBuilder(digest.ledger(), entries, language);
    }

    /** The page of a digest. */
    public static Page page(Digest digest) {
        return new PageBuilder(digest).page();
    }

    private Page page() {
        List<Entry> background = digest.sections().stream()
                .flatMap(section -> section.background().stream())
                .distinct()
                .toList();
        return new Page(
                briefing(digest.masthead()),
                edition(digest.masthead()),
                digest.lead(),
                digest.note(),
                digest.sections().stream().map(this::section).toList(),
                digest.briefly().stream().map(entries::entry).toList(),
                digest.entries().stream().map(entries::entry).toList(),
                digest.ahead().stream().map(entries::line).toList(),
                background.stream().map(entries::entry).toList(),
                chronology(background),
                digest.entries().stream().flatMap(entries::quotes).toList(),
                ledger.positions(),
                ledger.course(),
                ledger.since(),
                ledger.met(),
                ledger.itinerary(),
                new CoverageBuilder(digest.ledger().coverage(), entries, language).page(),
                digest.sources().stream().map(entries::source).toList(),
                new FigureBuilder(digest, language).figures(),
                fixedWords());
    }

    private List<Page.Entry> chronology(List<Entry> background) {
        return Stream.concat(background.stream(), digest.entries().stream())
                .sorted(Comparator.comparing(entry -> entry.date().first()))
                .map(entries::entry)
                .toList();
    }

    private static Page.Briefing briefing(Masthead masthead) {
        return new Page.Briefing(masthead.briefing(), masthead.title(), masthead.subtitle(), masthead.author());
    }

    private Page.Edition edition(Masthead masthead) {
        String moment = asOf(masthead);
        return new Page.Edition(
                masthead.edition(),
                language.range(masthead.from(), masthead.last()),
                masthead.from().toString(),
                masthead.last().toString(),
                week(masthead),
                language.word("edition.asOf", moment),
                language.moment(masthead.asOf()),
                masthead.asOf().toOffsetDateTime().toString(),
                masthead.unfinished(),
                masthead.unfinished() ? language.word("edition.unfinished", moment) : "",
                language.tag(),
                language.rightToLeft() ? "rtl" : "ltr",
                masthead.paper().word(),
                digest.entries().size(),
                language.word("edition.count", digest.entries().size()),
                language.word(isWeek(masthead) ? "page.weekAhead" : "page.daysAhead"));
    }

    private Page.Section section(Section section) {
        return new Page.Section(
                section.id(),
                section.heading(),
                section.countries().stream().map(Object::toString).toList(),
                section.entries().size(),
                language.word("edition.count", section.entries().size()),
                section.entries().stream().map(entries::entry).toList(),
                section.headlines().stream().map(entries::source).toList(),
                section.background().stream().map(entries::entry).toList(),
                section.seeAlso().stream()
                        .map(each -> new Page.SeeAlso(each.headline(), each.section(), each.heading()))
                        .toList());
    }

    /** "Week 2, 2022" for an ISO week; empty for any other period. */
    private String week(Masthead masthead) {
        LocalDate from = masthead.from();
        boolean isoWeek = isWeek(masthead) && from.getDayOfWeek().getValue() == 1;
        return isoWeek
                ? language.word("edition.week", from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        from.get(IsoFields.WEEK_BASED_YEAR))
                : "";
    }

    private static boolean isWeek(Masthead masthead) {
        return masthead.from().plusDays(6).equals(masthead.last());
    }

    /** The keys of the page's fixed words, which are the same in every language. */
    public static List<String> words() {
        return Words.KEYS;
    }

    /** Read only where they are asked for. */
    private static final class Words {
        static final List<String> KEYS = Language.english().keys(PAGE_WORDS).stream()
                .map(key -> key.substring(PAGE_WORDS.length()))
                .toList();
    }

    /** The fixed words of the page: {@code text.sources} is the word with the key {@code page.sources}. */
    private Map<String, String> fixedWords() {
        Map<String, String> words = new LinkedHashMap<>();
        language.keys(PAGE_WORDS).forEach(key -> words.put(key.substring(PAGE_WORDS.length()), language.word(key)));
        return words;
    }

    /** A moment; a day that was named, which begins at midnight, by its date; the period's own end as its 24 o'clock. */
    private String asOf(Masthead masthead) {
        LocalDate day = masthead.asOf().toLocalDate();
        boolean isDay = masthead.asOf().toLocalTime().equals(LocalTime.MIDNIGHT)
                && !day.equals(masthead.last().plusDays(1));
        return isDay ? language.date(day) : language.moment(masthead.asOf());
    }
}
