package org.chancery.render.html;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.digest.Changes;
import org.chancery.digest.Digest;
import org.chancery.digest.Entry;
import org.chancery.digest.Masthead;
import org.chancery.digest.Section;
import org.chancery.digest.SeeAlso;
import org.chancery.digest.Stop;
import org.chancery.text.Language;

/**
 * What a template sees of a digest: maps, lists, strings, numbers and booleans, each name always there. What is not
 * known is an empty string or list, never missing, so that a template cannot fail in one week only.
 */
final class PageModel {
    private static final String PAGE_WORDS = "page.";

    private final Digest digest;
    private final Language language;
    private final EntryModel entries;

    private PageModel(Digest digest) {
        this.digest = digest;
        this.language = digest.masthead().language();
        Masthead masthead = digest.masthead();
        Set<Integer> years = new HashSet<>(
                List.of(masthead.from().getYear(), masthead.last().getYear()));
        this.entries = new EntryModel(digest.sources(), years, language);
    }

    static Map<String, Object> of(Digest digest) {
        return new PageModel(digest).page();
    }

    private Map<String, Object> page() {
        List<Entry> background = digest.sections().stream()
                .flatMap(section -> section.background().stream())
                .distinct()
                .toList();
        return new Fields()
                .map("briefing", briefing(digest.masthead()))
                .map("edition", edition(digest.masthead()))
                .text("lead", digest.lead())
                .text("note", digest.note())
                .list("sections", digest.sections(), this::section)
                .list("briefly", digest.briefly(), entries::entry)
                .list("ahead", digest.ahead(), entries::upcoming)
                .list("background", background, entries::entry)
                .map("since", since(digest.ledger().changes()))
                .list("met", digest.ledger().encounters(), entries::upcoming)
                .list("itinerary", digest.ledger().itinerary(), this::stop)
                .list("sources", digest.sources(), entries::source)
                .map("figures", new FigureModel(digest, language).figures())
                .map("text", words())
                .map();
    }

    private Map<String, Object> briefing(Masthead masthead) {
        return new Fields()
                .text("id", masthead.briefing())
                .text("title", masthead.title())
                .text("subtitle", masthead.subtitle())
                .text("author", masthead.author())
                .map();
    }

    private Map<String, Object> edition(Masthead masthead) {
        String asOf = asOf(masthead);
        return new Fields()
                .text("id", masthead.edition())
                .text("dates", language.range(masthead.from(), masthead.last()))
                .text("from", masthead.from().toString())
                .text("last", masthead.last().toString())
                .text("week", week(masthead))
                .text("asOf", language.word("edition.asOf", asOf))
                .text("asOfIso", masthead.asOf().toOffsetDateTime().toString())
                .flag("unfinished", masthead.unfinished())
                .text("unfinishedText", masthead.unfinished() ? language.word("edition.unfinished", asOf) : "")
                .text("language", language.tag())
                .text("direction", language.rightToLeft() ? "rtl" : "ltr")
                .text("paper", masthead.paper().word())
                .number("count", count())
                .text("countText", language.word("edition.count", count()))
                .text("aheadHeading", language.word(isWeek(masthead) ? "page.weekAhead" : "page.daysAhead"))
                .map();
    }

    private Map<String, Object> section(Section section) {
        int count = section.entries().size();
        return new Fields()
                .text("id", section.id())
                .text("heading", section.heading())
                .texts("countries", section.countries().stream().map(Object::toString).toList())
                .number("count", count)
                .text("countText", language.word("edition.count", count))
                .list("entries", section.entries(), entries::entry)
                .list("headlines", section.headlines(), entries::source)
                .list("background", section.background(), entries::entry)
                .list("seeAlso", section.seeAlso(), this::seeAlso)
                .map();
    }

    private Map<String, Object> seeAlso(SeeAlso entry) {
        return new Fields()
                .text("title", entry.headline())
                .text("section", entry.section())
                .text("heading", entry.heading())
                .map();
    }

    private Map<String, Object> since(Changes changes) {
        String compared = language.word("changes.comparedWith", language.range(changes.from(), changes.last()));
        return new Fields()
                .flag("any", !changes.isEmpty())
                .text("comparedText", compared)
                .list("countries", changes.countries(), this::trend)
                .list("topics", changes.topics(), this::trend)
                .list("announced", changes.announced(), this::followUp)
                .list("late", changes.late(), entries::upcoming)
                .map();
    }

    private Map<String, Object> trend(Changes.Trend trend) {
        return new Fields()
                .text("name", trend.name())
                .number("before", trend.before())
                .number("now", trend.now())
                .text("direction", trend.direction().name().toLowerCase(Locale.ROOT))
                .text("arrow", arrow(trend.direction()))
                .text("reason", trend.reason())
                .map();
    }

    private static String arrow(Changes.Direction direction) {
        return switch (direction) {
            case NEW, UP -> "\u2191";
            case SAME -> "\u2192";
            case DOWN, QUIET -> "\u2193";
        };
    }

    private Map<String, Object> followUp(Changes.FollowUp followUp) {
        Map<String, Object> event = entries.upcoming(followUp.event());
        event.putAll(new Fields().text("result", followUp.result()).map());
        return event;
    }

    private Map<String, Object> stop(Stop stop) {
        return new Fields()
                .text("date", entries.shortDate(stop.dates()))
                .text("isoDate", stop.dates().first().toString())
                .text("place", stop.place())
                .texts("titles", stop.headlines())
                .map();
    }

    private int count() {
        return Stream.concat(
                digest.sections().stream().map(section -> section.entries().size()),
                Stream.of(digest.briefly().size()))
                .mapToInt(Integer::intValue)
                .sum();
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

    /** The fixed words of the page: {@code text.sources} is the word with the key {@code page.sources}. */
    private Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
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
