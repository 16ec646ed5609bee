package org.chancery.render.page;

import java.util.List;
import java.util.Map;

/**
 * The page model: all that a template sees, each name with what it holds.
 *
 * <p>Every name is always there. What is not known is an empty text or list, so that a template cannot fail in one
 * week only. From this tree come the values of a rendering, {@code chancery model}, the checks of names in templates
 * and {@code docs/page-model.md}.
 */
@Says("the whole page")
public record Page(
        @Says("the standing order that the edition was made from") Briefing briefing,
        @Says("the edition: its days, language and paper") Edition edition,
        @Says("the opening sentence") String lead,
        @Says("the writer’s note on this edition") String note,
        @Says("the events under their headings, heaviest section first") List<Section> sections,
        @Says("events that had no room in a section") List<Entry> briefly,
        @Says("all events of the period: those of the sections, then those that had no room") List<Entry> entries,
        @Says("what is announced for the days after the period, earliest first") List<Line> ahead,
        @Says("the earlier events of all sections") List<Entry> background,
        @Says("the events of the period and the earlier ones, in the order of their days") List<Entry> chronology,
        @Says("everything that was said, in the order of the entries") List<Quote> quotes,
        @Says("what each side says, the principal’s own side first") List<Side> positions,
        @Says("how long it has been going on") Course course,
        @Says("what changed since the period before") Since since,
        @Says("who met whom in the period, earliest first") List<Line> met,
        @Says("where the principal has been, earliest first") List<Stop> itinerary,
        @Says("what machines have counted in the news, and the digest does not tell") Coverage coverage,
        @Says("every publication cited, in the order of its number") List<Source> sources,
        @Says("pictures and totals") Figures figures,
        @Says("the fixed words of the page in the edition’s language, by key") Map<String, String> text) {

    /** A standing order. */
    @Says("a briefing")
    public record Briefing(
            @Says("its file’s name without .yaml") String id,
            @Says("its title") String title,
            @Says("a second line to the title") String subtitle,
            @Says("who answers for it") String author) {}

    /** One briefing for one period. */
    @Says("an edition")
    public record Edition(
            @Says("such as 2022-W02") String id,
            @Says("its days in words") String dates,
            @Says("its first day, as 2022-01-10") String from,
            @Says("its last day, as 2022-01-16") String last,
            @Says("“Week 2, 2022”; empty where the period is no ISO week") String week,
            @Says("the moment up to which it knows anything, as a phrase") String asOf,
            @Says("the same as a date and time, to the minute") String asOfMoment,
            @Says("the same in ISO 8601") String asOfIso,
            @Says("whether the period was not over at that moment") boolean unfinished,
            @Says("a sentence that says so") String unfinishedText,
            @Says("its language, such as en") String language,
            @Says("ltr or rtl") String direction,
            @Says("A4 or Letter") String paper,
            @Says("the number of its events") long count,
            @Says("that number in words") String countText,
            @Says("“The week ahead”, or what fits the period") String aheadHeading) {}

    /** A heading with its entries. */
    @Says("a section")
    public record Section(
            @Says("for links: unique on the page") String id,
            @Says("its heading") String heading,
            @Says("the codes of the countries that head it") List<String> countries,
            @Says("the number of its entries") long count,
            @Says("that number in words") String countText,
            @Says("its events, the weightiest first") List<Entry> entries,
            @Says("its sources’ own titles") List<Source> headlines,
            @Says("earlier events that throw light on these") List<Entry> background,
            @Says("events of other sections that belong here too") List<SeeAlso> seeAlso) {}

    /** An event told in full. */
    @Says("an event")
    public record Entry(
            @Says("the event’s id") String id,
            @Says("its headline") String title,
            @Says("its date in words") String date,
            @Says("the same, short") String shortDate,
            @Says("its first day, as 2022-01-10") String isoDate,
            @Says("its kind, in the edition’s language") String kind,
            @Says("its kind as in the event files, such as talks") String kindId,
            @Says("held, scheduled, cancelled or reported") String status,
            @Says("the same in the edition’s language") String statusText,
            @Says("where it took place") String place,
            @Says("who took part") List<Person> people,
            @Says("its text") Markup prose,
            @Says("whether it has a text") boolean hasProse,
            @Says("what was said") List<Quote> quotes,
            @Says("the numbers of its sources") List<Integer> sources,
            @Says("what the editor has to say about it") List<String> notes,
            @Says("its picture") Image image) {}

    /** A picture of an event, which the page carries in itself. */
    @Says("a picture of an event")
    public record Image(
            @Says("whether there is one") boolean shown,
            @Says("an address that holds all of it, for img") String src,
            @Says("what it shows, for readers who cannot see it") String alt,
            @Says("a line to stand below it") String caption,
            @Says("whose it is") String credit,
            @Says("the same as a phrase in the edition’s language") String creditText,
            @Says("its width in pixels") long width,
            @Says("its height in pixels") long height) {}

    /** An event in one line. */
    @Says("an event in one line")
    public record Line(
            @Says("the event’s id") String id,
            @Says("its headline") String title,
            @Says("its date, short") String date,
            @Says("its first day, as 2022-01-10") String isoDate,
            @Says("its kind, in the edition’s language") String kind,
            @Says("its kind as in the event files, such as talks") String kindId,
            @Says("where it takes place") String place,
            @Says("who takes part") List<Person> people,
            @Says("the numbers of its sources") List<Integer> sources) {}

    /** A person. */
    @Says("a person")
    public record Person(
            @Says("the name") String name,
            @Says("the office held on that day") String office) {}

    /** Somebody's words. */
    @Says("a quotation")
    public record Quote(
            @Says("the words, without quotation marks") String text,
            @Says("who said them") String by,
            @Says("the speaker’s office on that day") String office,
            @Says("the number of the source, as text") String source,
            @Says("that source’s title") String sourceTitle,
            @Says("the headline of the event") String event,
            @Says("its date in words") String date) {}

    /** A country or body with what it says. */
    @Says("a side")
    public record Side(
            @Says("a country or body") String name,
            @Says("what it says, in the order of the days") List<Position> positions) {}

    /** What a side says. */
    @Says("a position")
    public record Position(
            @Says("what is said") String text,
            @Says("whether these are the very words") boolean verbatim,
            @Says("who says it; empty where it is the side itself") String by,
            @Says("the speaker’s office on that day") String office,
            @Says("the headline of the event") String event,
            @Says("its date, short") String date,
            @Says("its first day, as 2022-01-10") String isoDate,
            @Says("the numbers of the sources") List<Integer> sources) {}

    /** How long something has been going on. */
    @Says("a course of events")
    public record Course(
            @Says("whether it began before the period") boolean known,
            @Says("“Going on”, for a heading") String label,
            @Says("since when, in words") String since,
            @Says("the number of days from then to the period’s end") long days,
            @Says("for how long, in words") String text) {}

    /** A reference to another section. */
    @Says("a reference to an event of another section")
    public record SeeAlso(
            @Says("the event’s headline") String title,
            @Says("the id of the section where it stands") String section,
            @Says("that section’s heading") String heading) {}

    /** What changed. */
    @Says("a comparison with the period before")
    public record Since(
            @Says("whether there is anything to compare with") boolean any,
            @Says("with which days it is compared, in words") String comparedText,
            @Says("the countries asked for") List<Trend> countries,
            @Says("the topics asked for") List<Trend> topics,
            @Says("what had been announced, and what became of it") List<FollowUp> announced,
            @Says("events of the period before that became known after it") List<Line> late) {}

    /** How a country or topic fares. */
    @Says("how a country or topic fares")
    public record Trend(
            @Says("the country or topic") String name,
            @Says("its events in the period before") long before,
            @Says("its events now") long now,
            @Says("new, up, same, down or quiet") String direction,
            @Says("an arrow that says so") String arrow,
            @Says("why, in words") String reason) {}

    /** What became of an announced event. */
    @Says("an announced event, and what became of it")
    public record FollowUp(
            @Says("the event’s id") String id,
            @Says("its headline") String title,
            @Says("its date, short") String date,
            @Says("its first day, as 2022-01-10") String isoDate,
            @Says("its kind, in the edition’s language") String kind,
            @Says("where it was to take place") String place,
            @Says("what became of it, in words") String result) {}

    /** A stay. */
    @Says("a stay of the principal")
    public record Stop(
            @Says("its date, short") String date,
            @Says("its first day, as 2022-01-10") String isoDate,
            @Says("the place") String place,
            @Says("its number on the map; empty where it is not there") String number,
            @Says("the headlines of what took place there") List<String> titles) {}

    /** What machines have counted. */
    @Says("what machines have counted in the news")
    public record Coverage(
            @Says("whether anything has been counted") boolean any,
            @Says("where and how it was counted, in a sentence") String note,
            @Says("what the digest does not tell, most often reported first") List<Report> reports) {}

    /** Something that has been reported. */
    @Says("something that has been reported")
    public record Report(
            @Says("the countries and bodies between which it happened, as a list") String parties,
            @Says("its kind, in the edition’s language") String kind,
            @Says("its kind as in the event files, such as talks") String kindId,
            @Says("its days, short") String date,
            @Says("its first day, as 2022-01-10") String isoDate,
            @Says("how often it has been reported") long count,
            @Says("that number in words") String countText,
            @Says("the title of a report") String title,
            @Says("where the report was published") String publisher,
            @Says("its address on the web") String url) {}

    /** A publication. */
    @Says("a publication")
    public record Source(
            @Says("its number") long number,
            @Says("its title") String title,
            @Says("who published it") String publisher,
            @Says("its address on the web") String url,
            @Says("its date in words") String date,
            @Says("its date, as 2022-01-10") String isoDate,
            @Says("its language, where it is not the edition’s") String language) {}

    /** Pictures and totals. */
    @Says("pictures and totals")
    public record Figures(
            @Says("whether there is a chart or a map") boolean any,
            @Says("the edition in numbers") List<Total> totals,
            @Says("events by day") Later<Figure> days,
            @Says("what machines have counted in the news, by day") Later<Figure> reports,
            @Says("events by country over the last periods; not shown where fewer than three are known") Later<Figure> trend,
            @Says("the countries concerned, and the principal’s route") Later<Figure> map,
            @Says("who met whom, as a table of dots") Later<Figure> matrix,
            @Says("past and scheduled events on a line of days; its table explains the numbers") Later<Figure> timeline) {}

    /** A number with what it counts. */
    @Says("a number with what it counts")
    public record Total(
            @Says("the number") String value,
            @Says("what it counts") String label) {}

    /** A picture. */
    @Says("a picture")
    public record Figure(
            @Says("whether there is anything to show") boolean shown,
            @Says("its title") String title,
            @Says("the picture") Markup svg,
            @Says("what it says, in a sentence") String alt,
            @Says("a line to stand below it") String caption,
            @Says("the headings of its table") List<String> columns,
            @Says("what it shows, as a table") List<Row> rows) {}

    /** A line of a table. */
    @Says("a line of a table")
    public record Row(
            @Says("what the line is about, under the first heading") String label,
            @Says("what stands under each further heading") List<String> cells) {}
}
