package org.chancery.source.coded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.Actor;
import org.chancery.event.Citation;
import org.chancery.event.CodedEvent;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.event.EventStatus;
import org.chancery.reference.CountryCode;
import org.chancery.reference.ReferenceData;
import org.chancery.source.harvest.Asked;
import org.chancery.text.Prose;
import org.chancery.text.WebAddress;

/** Coded events as events that are told, for a briefing that wants them so: who, with whom, and what sort of thing it was. */
public record CodedText(ReferenceData reference, Asked asked) {

    /** The event that is told for a coded one. */
    public Event event(CodedEvent coded) {
        List<Actor> actors = Stream.of(coded.by(), coded.to()).distinct().toList();
        String title = coded.title().isEmpty() ? title(coded, actors) : coded.title();
        Stream<CountryCode> countries =
                Stream.concat(coded.countries(), asked.terms().countries().stream());
        return new Event(
                id(coded),
                new EventDate.Day(coded.day()), Optional.of(coded.day()), coded.kind(), title, coded.place(),
                countries.distinct().toList(), bodies(actors), List.of(), List.of(), List.of(), OptionalInt.empty(),
                EventStatus.REPORTED, Prose.EMPTY, List.of(), List.of(), List.of(source(coded, title)),
                Optional.empty(),
                coded.origin());
    }

    /** Of a report without an address several events may bear its number. */
    private static String id(CodedEvent coded) {
        String number = coded.dataset() + "-" + coded.number();
        String whole = coded.url().isEmpty()
                ? number + "-" + coded.root() + "-" + coded.by().id() + "-" + coded.to().id() + "-" + coded.day()
                : number;
        return whole.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private String title(CodedEvent coded, List<Actor> actors) {
        return actors.stream().map(actor -> name(actor, coded)).collect(Collectors.joining(" and ")) + ": "
                + coded.kind().word();
    }

    private String name(Actor actor, CodedEvent coded) {
        return switch (actor) {
            case Actor.OfCountry country -> reference.country(country.code())
                    .map(known -> known.nameOn(coded.day()))
                    .orElse(actor.id());
            case Actor.OfBody body ->
                reference.bodies().withId(body.body()).map(known -> known.name()).orElse(actor.id());
        };
    }

    private static List<String> bodies(List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> actor instanceof Actor.OfBody(String body) ? Stream.of(body) : Stream.empty())
                .toList();
    }

    private Citation source(CodedEvent coded, String title) {
        String publisher = asked.terms().publisher().isEmpty() ? site(coded) : asked.terms().publisher();
        return new Citation(title, publisher, coded.url(), Optional.of(coded.day()), asked.terms().language());
    }

    private static String site(CodedEvent coded) {
        String site = WebAddress.site(coded.url());
        return site.isEmpty() ? coded.dataset() : site;
    }
}
