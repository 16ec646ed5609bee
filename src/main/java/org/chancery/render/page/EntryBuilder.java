package org.chancery.render.page;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.digest.Attendee;
import org.chancery.digest.Dating;
import org.chancery.digest.Entry;
import org.chancery.digest.Quotation;
import org.chancery.digest.SourceNote;
import org.chancery.digest.Upcoming;
import org.chancery.picture.Picture;
import org.chancery.text.Language;
import org.chancery.text.WebAddress;

/** Says events, quotations and sources in the words of a page. */
final class EntryBuilder {
    private static final Page.Image NO_IMAGE = new Page.Image(false, "", "", "", "", "", 0, 0);

    private final Set<Integer> years;
    private final List<SourceNote> sources;
    private final Language language;
    private final Map<Entry, Page.Entry> told = new IdentityHashMap<>();

    /**
     * A builder for entries that cite these sources.
     *
     * @param years of the edition, which go without saying in its dates
     */
    EntryBuilder(List<SourceNote> sources, Set<Integer> years, Language language) {
        this.years = Set.copyOf(years);
        this.sources = sources;
        this.language = language;
    }

    /** An entry; one that stands in several places of the page is told once. */
    Page.Entry entry(Entry entry) {
        return told.computeIfAbsent(entry, this::tell);
    }

    private Page.Entry tell(Entry entry) {
        return new Page.Entry(
                entry.event(),
                entry.headline(),
                date(entry.date()),
                shortDate(entry.date()),
                entry.date().first().toString(),
                kind(entry.kind()),
                entry.kind(),
                entry.status(),
                language.status(entry.status(), entry.kind()),
                entry.place(),
                people(entry.people()),
                new Markup(entry.prose().html()),
                !entry.prose().isEmpty(),
                quotes(entry).toList(),
                entry.sources(),
                entry.notes(),
                entry.picture().map(this::image).orElse(NO_IMAGE));
    }

    private Page.Image image(Picture picture) {
        return new Page.Image(
                true,
                picture.address(),
                picture.alt(),
                picture.caption(),
                picture.credit(),
                picture.credit().isEmpty() ? "" : language.word("image.credit", picture.credit()),
                picture.size().width(),
                picture.size().height());
    }

    Page.Line line(Upcoming upcoming) {
        return new Page.Line(
                upcoming.event(),
                upcoming.headline(),
                shortDate(upcoming.date()),
                upcoming.date().first().toString(),
                kind(upcoming.kind()),
                upcoming.kind(),
                upcoming.place(),
                people(upcoming.people()),
                upcoming.sources());
    }

    Page.Source source(SourceNote source) {
        return new Page.Source(
                source.number(),
                source.title(),
                source.publisher(),
                WebAddress.of(source.url()).map(WebAddress::value).orElse(""),
                source.date().map(language::date).orElse(""),
                source.date().map(LocalDate::toString).orElse(""),
                source.language().equals(language.tag()) ? "" : source.language());
    }

    Stream<Page.Quote> quotes(Entry entry) {
        return entry.quotes().stream().map(quote -> quote(quote, entry));
    }

    private Page.Quote quote(Quotation quote, Entry entry) {
        Optional<String> title = quote.source()
                .flatMap(number -> sources.stream().filter(each -> each.number() == number).findFirst())
                .map(SourceNote::title);
        return new Page.Quote(
                quote.text(),
                quote.speaker(),
                quote.office(),
                quote.source().map(String::valueOf).orElse(""),
                title.orElse(""),
                entry.headline(),
                date(entry.date()));
    }

    private static List<Page.Person> people(List<Attendee> people) {
        return people.stream()
                .map(person -> new Page.Person(person.name(), person.office()))
                .toList();
    }

    String kind(String kind) {
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
            case Dating.Day day -> shortDay(day.first());
            case Dating.About about -> language.word("date.about", shortDay(about.first()));
            case Dating.Days days -> days(days.first(), days.last());
            case Dating.Month month -> language.month(month.first());
        };
    }

    private String shortDay(LocalDate day) {
        return years.contains(day.getYear()) ? language.shortDay(day) : language.date(day);
    }
}
