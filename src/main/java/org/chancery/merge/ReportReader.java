package org.chancery.merge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.event.Event;
import org.chancery.event.Place;
import org.chancery.reference.Body;
import org.chancery.reference.CountryCode;
import org.chancery.reference.FoldedName;
import org.chancery.reference.ReferenceData;
import org.chancery.reference.Region;

/** Prepares events for being compared. */
final class ReportReader {
    /** "AU" is Australia, and the African Union another thing. */
    private static final String BODY = "body ";

    private static final String REGION = "region ";
    /** A body of so few stands for its members: "the Quad" is the four. */
    private static final int SMALL_BODY = 10;
    /** A text says in its first sentences what it is about. */
    private static final int OPENING = 1000;

    private final ReferenceData reference;
    private final ZoneId zone;
    private final WordReader words;
    private final Map<String, List<Word>> names = new HashMap<>();

    ReportReader(ReferenceData reference, ZoneId zone) {
        this.reference = reference;
        this.zone = zone;
        this.words = new WordReader(new KnownNames(reference));
    }

    /** What a body is among a report's territories. */
    static String idOf(Body body) {
        return BODY + body.id();
    }

    Report read(Event event) {
        Words title = words.read(event.title());
        Set<String> territories = territories(event);
        return new Report(
                event,
                KindFamily.of(event.kind()),
                event.date().first(zone),
                event.date().last(zone),
                title,
                new Once<>(() -> told(event, title, territories)),
                Set.copyOf(event.people()),
                named(event, title),
                names(event),
                territories,
                event.place().map(Place::name).map(FoldedName::of).orElse(""),
                marks(event, title, territories));
    }

    private Set<String> territories(Event event) {
        LocalDate day = event.date().first(zone);
        Set<String> territories = new LinkedHashSet<>();
        event.countries().stream().map(CountryCode::value).forEach(territories::add);
        event.bodies().forEach(id -> {
            Set<CountryCode> members = reference.body(id).map(body -> body.membersOn(day)).orElse(Set.of());
            add(BODY + id, members, territories);
        });
        event.regions()
                .forEach(id -> add(REGION + id, reference.region(id).map(Region::countries).orElse(List.of()),
                        territories));
        return territories;
    }

    private static void add(String id, Collection<CountryCode> members, Set<String> territories) {
        if (members.isEmpty() || members.size() > SMALL_BODY) {
            territories.add(id);
        } else {
            members.forEach(member -> territories.add(member.value()));
        }
    }

    private Told told(Event event, Words title, Set<String> territories) {
        String summary = event.summary().markdown();
        String opening = summary.substring(0, Math.min(OPENING, summary.length()));
        Words text = words.read(opening).with(List.copyOf(title.words().values()));
        List<Word> tags = new ArrayList<>();
        territories.forEach(id -> tags.add(Word.named(id)));
        event.bodies().forEach(id -> tags.add(Word.named(BODY + id)));
        event.people().forEach(id -> tags.addAll(nameOf(id)));
        event.place().ifPresent(place -> tags.addAll(words.read(place.name()).words().values()));
        return new Told(title, text, text.with(tags));
    }

    private Set<String> named(Event event, Words title) {
        return event.people().stream()
                .filter(id -> nameOf(id).stream().skip(1).map(Word::text).anyMatch(title.words()::containsKey))
                .collect(Collectors.toSet());
    }

    private Set<String> names(Event event) {
        return event.people().stream()
                .flatMap(id -> nameOf(id).stream())
                .map(Word::text)
                .collect(Collectors.toSet());
    }

    /** The words of a person's name. */
    private List<Word> nameOf(String id) {
        return names.computeIfAbsent(id, person -> reference.people().withId(person)
                .map(known -> List.copyOf(words.read(known.name()).words().values()))
                .orElse(List.of()));
    }

    private static Set<String> marks(Event event, Words title, Set<String> territories) {
        Set<String> marks = new LinkedHashSet<>();
        event.people().forEach(person -> marks.add("person " + person));
        title.words().values().stream()
                .filter(word -> word.weight() == 1)
                .forEach(word -> marks.add(word.text()));
        event.place().ifPresent(place -> marks.add("place " + FoldedName.of(place.name())));
        if (marks.isEmpty()) {
            marks.addAll(territories);
        }
        return marks;
    }
}
