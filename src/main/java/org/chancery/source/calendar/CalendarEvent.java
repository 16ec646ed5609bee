package org.chancery.source.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.diagnostic.Origin;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.event.EventKind;
import org.chancery.event.EventStatus;
import org.chancery.event.Place;
import org.chancery.reference.CountryCode;
import org.chancery.reference.ReferenceData;
import org.chancery.reference.Topic;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.StableId;
import org.chancery.source.told.HtmlText;
import org.chancery.tag.Doubt;
import org.chancery.tag.Tagger;
import org.chancery.tag.Tags;
import org.chancery.text.CleanText;
import org.chancery.text.Prose;
import org.chancery.text.WebAddress;

/**
 * What an event of a calendar says of itself, the same for all its days.
 *
 * @param publisher empty where it is not known
 * @param announced the day on which it was written into the calendar; empty where that is not said
 */
record CalendarEvent(
        String uid, String title, String text, Optional<Place> where, String url, String publisher, String language,
        EventStatus status, List<String> topics, boolean isTentative, Optional<LocalDate> announced, Origin origin) {
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_TEXT = 600;
    private static final int LONGEST_ID = 40;
    /** What stands further behind is no description of a meeting. */
    private static final int LONGEST_READ = 5000;

    CalendarEvent {
        topics = List.copyOf(topics);
    }

    static CalendarEvent of(Component event, Component calendar, Asked asked, ReferenceData reference, Origin origin)
            throws CalendarFault {
        String title = HtmlText.line(event.text("SUMMARY"));
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new CalendarFault(
                    title.isEmpty()
                            ? "an event has no SUMMARY"
                            : "an event's SUMMARY has more than " + LONGEST_TITLE + " characters",
                    "");
        }
        String status = event.text("STATUS").strip().toUpperCase(Locale.ROOT);
        String publisher = asked.terms().publisher();
        return new CalendarEvent(
                CleanText.of(event.text("UID")), title,
                cut(HtmlText.paragraphs(event.text("DESCRIPTION")), LONGEST_READ),
                place(cut(HtmlText.line(event.text("LOCATION")), LONGEST_PLACE), reference),
                WebAddress.of(event.text("URL")).map(WebAddress::value).filter(each -> each.startsWith("http"))
                        .orElse(""),
                publisher.isEmpty() ? HtmlText.line(calendar.text("X-WR-CALNAME")) : publisher,
                asked.terms().language(),
                status.equals("CANCELLED") ? EventStatus.CANCELLED : EventStatus.SCHEDULED,
                topics(event, reference), status.equals("TENTATIVE"),
                written(event, asked), origin);
    }

    private static List<String> topics(Component event, ReferenceData reference) {
        return event.properties("CATEGORIES").stream()
                .flatMap(line -> Arrays.stream(line.value().split("(?<!\\\\),")))
                .flatMap(name -> reference.topic(HtmlText.oneLine(name)).stream())
                .map(Topic::id)
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> written(Component event, Asked asked) {
        return event.property("CREATED")
                .or(() -> event.property("DTSTAMP"))
                .flatMap(line -> CalendarTime.of(line.value(), new Zone.Known(asked.zone())))
                .map(time -> time.dayIn(asked.zone()));
    }

    /** Whether it names an address that cannot be used. */
    boolean lost(Component event) {
        return url.isEmpty() && !event.text("URL").isBlank();
    }

    /** The event on one of its days. It was known before it took place, whenever the calendar was written. */
    Event on(EventDate date, String key, Tags tags, Asked asked) {
        LocalDate day = date.first(asked.zone());
        Set<CountryCode> countries = new LinkedHashSet<>(tags.countries());
        countries.addAll(asked.terms().countries());
        Set<String> all = new LinkedHashSet<>(topics);
        all.addAll(tags.topics());
        return new Event(
                id(key), date, announced.map(known -> known.isAfter(day) ? day : known),
                tags.kind().orElse(EventKind.MEETING), title, where, List.copyOf(countries),
                tags.bodies(), tags.regions(), tags.people(), List.copyOf(all), OptionalInt.empty(), status,
                Prose.plain(cut(text, LONGEST_TEXT)), List.of(), List.of(),
                List.of(new Citation(title, publisher, url, Optional.empty(), language)), Optional.empty(), origin);
    }

    /** What an editor should look at. */
    List<Doubt> doubts(Tags tags) {
        List<Doubt> doubts = new ArrayList<>(tags.doubts());
        if (tags.kind().isEmpty()) {
            doubts.add(new Doubt("kind", "no rule says one; taken for a meeting"));
        }
        if (isTentative) {
            doubts.add(new Doubt("status", "the calendar calls it tentative"));
        }
        return doubts;
    }

    /** Whom and what it names, by the names of a day. */
    Tags tags(LocalDate day, ReferenceData reference) {
        return Tagger.of(reference).tags(title, text, day);
    }

    private static Optional<Place> place(String name, ReferenceData reference) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(name, Tagger.of(reference).tags(name, "", LocalDate.EPOCH).countries().stream()
                        .findFirst()));
    }

    private String id(String key) {
        String known = uid.isBlank() ? title : uid;
        return StableId.of(StableId.slug(known.replaceFirst("@.*", ""), LONGEST_ID), known) + "-" + key;
    }

    private static String cut(String text, int most) {
        int end = text.lastIndexOf(' ', most);
        return text.length() <= most ? text : text.substring(0, end < 1 ? most : end) + " …";
    }
}
