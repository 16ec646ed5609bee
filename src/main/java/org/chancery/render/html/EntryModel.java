package org.chancery.render.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.digest.Attendee;
import org.chancery.digest.Dating;
import org.chancery.digest.Entry;
import org.chancery.digest.Quotation;
import org.chancery.digest.SourceNote;
import org.chancery.digest.Upcoming;
import org.chancery.text.Language;
import org.chancery.text.WebAddress;

/** What a template sees of entries, quotations, sources and the look-ahead. */
final class EntryModel {
    private final Set<Integer> years;
    private final List<SourceNote> sources;
    private final Language language;

    /**
     * The model of entries.
     *
     * @param years of the edition, which go without saying in its dates
     */
    EntryModel(List<SourceNote> sources, Set<Integer> years, Language language) {
        this.years = Set.copyOf(years);
        this.sources = sources;
        this.language = language;
    }

    Map<String, Object> entry(Entry entry) {
        return new Fields()
                .text("id", entry.event())
                .text("title", entry.headline())
                .text("date", date(entry.date()))
                .text("isoDate", entry.date().first().toString())
                .text("kind", kind(entry.kind()))
                .text("status", entry.status())
                .text("statusText", language.word("status." + entry.status()))
                .text("place", entry.place())
                .list("people", entry.people(), this::person)
                .html("prose", entry.prose().html())
                .flag("hasProse", !entry.prose().isEmpty())
                .list("quotes", entry.quotes(), this::quote)
                .numbers("sources", entry.sources())
                .texts("notes", entry.notes())
                .map();
    }

    Map<String, Object> upcoming(Upcoming upcoming) {
        return new Fields()
                .text("id", upcoming.event())
                .text("title", upcoming.headline())
                .text("date", shortDate(upcoming.date()))
                .text("isoDate", upcoming.date().first().toString())
                .text("kind", kind(upcoming.kind()))
                .text("place", upcoming.place())
                .list("people", upcoming.people(), this::person)
                .numbers("sources", upcoming.sources())
                .map();
    }

    Map<String, Object> source(SourceNote source) {
        return new Fields()
                .number("number", source.number())
                .text("title", source.title())
                .text("publisher", source.publisher())
                .text("url", WebAddress.of(source.url()).map(WebAddress::value).orElse(""))
                .text("date", source.date().map(language::date).orElse(""))
                .text("isoDate", source.date().map(LocalDate::toString).orElse(""))
                .text("language", source.language().equals(language.tag()) ? "" : source.language())
                .map();
    }

    private Map<String, Object> person(Attendee person) {
        return new Fields().text("name", person.name()).text("office", person.office()).map();
    }

    private Map<String, Object> quote(Quotation quote) {
        Optional<String> title = quote.source()
                .flatMap(number -> sources.stream().filter(each -> each.number() == number).findFirst())
                .map(SourceNote::title);
        return new Fields()
                .text("text", quote.text())
                .text("by", quote.speaker())
                .text("office", quote.office())
                .text("source", quote.source().map(String::valueOf).orElse(""))
                .text("sourceTitle", title.orElse(""))
                .map();
    }

    private String kind(String kind) {
        return language.has("kind." + kind) ? language.word("kind." + kind) : kind;
    }

    private String date(Dating date) {
        return switch (date) {
            case Dating.Day day -> day(day.first());
            case Dating.About about -> language.word("date.about", day(about.first()));
            case Dating.Days days -> days(days.first(), days.last());
            case Dating.Month month -> language.month(month.first());
        };
    }

    private String days(LocalDate first, LocalDate last) {
        boolean yearIsKnown = first.getYear() == last.getYear() && years.contains(first.getYear());
        return yearIsKnown ? language.days(first, last) : language.range(first, last);
    }

    private String day(LocalDate day) {
        return years.contains(day.getYear()) ? language.day(day) : language.date(day);
    }

    /** "Wed 12 Jan". */
    String shortDate(Dating date) {
        return switch (date) {
            case Dating.Day day -> language.shortDay(day.first());
            case Dating.About about -> language.word("date.about", language.shortDay(about.first()));
            case Dating.Days days -> days(days.first(), days.last());
            case Dating.Month month -> language.month(month.first());
        };
    }
}
