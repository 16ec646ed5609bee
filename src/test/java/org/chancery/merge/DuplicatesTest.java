package org.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.event.EventKind;
import org.chancery.event.EventStatus;
import org.chancery.event.Place;
import org.chancery.reference.CountryCode;
import org.chancery.reference.ReferenceData;
import org.chancery.text.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {
    private final Duplicates duplicates = new Duplicates(ReferenceData.builtIn(), ZoneOffset.UTC);

    @Test
    void theOrderOfTheEventsMakesNoDifference() {
        List<Event> events = new ArrayList<>();
        for (String file : List.of("usual.yaml", "different.yaml")) {
            LabelledPairs.read(file, new Diagnostics()).forEach(pair -> events.addAll(List.of(pair.a(), pair.b())));
        }
        Set<Set<String>> first = sets(events);
        Random random = new Random(1);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(events, random);
            assertThat(sets(events)).isEqualTo(first);
        }
    }

    @Test
    void keepsEverySourceAndEveryTagAndTheFullestText() {
        Merged merged = duplicates.merge(List.of(
                event("a", "Blinken meets Lavrov in Geneva", "Short.", "A report"),
                event("b", "Blinken and Lavrov meet in Geneva", "A longer text of the meeting.", "B report")))
                .getFirst();
        assertThat(merged.event().sources()).extracting(Citation::title).containsExactlyInAnyOrder("A report",
                "B report");
        assertThat(merged.event().summary().markdown()).isEqualTo("A longer text of the meeting.");
        assertThat(merged.others()).hasSize(1);
    }

    @Test
    void comparesNoMorePairsThanInProportionToTheReports() {
        assertThat(pairs(4000)).isLessThan(pairs(1000) * 5);
    }

    /** Pairs that are compared among so many reports of one day about one person. */
    private long pairs(int size) {
        ReportReader reader = new ReportReader(ReferenceData.builtIn(), ZoneOffset.UTC);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            reports.add(reader.read(event("e" + i, "Lavrov comments on matter " + Integer.toString(i, 36), "", "R")));
        }
        List<Integer> pairs = new ArrayList<>();
        new Candidates(reports).forEach((one, other) -> pairs.add(one));
        return pairs.size();
    }

    private Set<Set<String>> sets(List<Event> events) {
        return duplicates.merge(events).stream()
                .map(merged -> {
                    Set<String> ids =
                            merged.others().stream().map(Event::id).collect(Collectors.toCollection(TreeSet::new));
                    ids.add(merged.event().id());
                    return ids;
                })
                .collect(Collectors.toSet());
    }

    private static Event event(String id, String title, String text, String source) {
        return new Event(
                id, new EventDate.Day(LocalDate.of(2022, 1, 21)), Optional.empty(), EventKind.MEETING, title,
                Optional.empty(), List.of(new CountryCode("US"), new CountryCode("RU")), List.of(), List.of(),
                List.of("sergei-lavrov", "antony-blinken"), List.of(), OptionalInt.empty(), EventStatus.HELD,
                Prose.markdown(text), List.of(), List.of(), List.of(new Citation(source, "", "", Optional.empty(), "")),
                Optional.empty(), Origin.run());
    }

    /** Short entries with the same tags are told apart by their titles. */
    @Test
    void theSameTagsAreNotTheSameEvent() {
        assertThat(duplicates.merge(List.of(
                single("a", EventKind.MEETING, "Blinken meets trade unions"),
                single("b", EventKind.MEETING, "Blinken meets the opposition"),
                single("c", EventKind.MEETING, "Dinner given by the Georgian president"),
                single("d", EventKind.AGREEMENT, "Fisheries accord is signed"),
                single("e", EventKind.AGREEMENT, "Loan guarantee for a shipyard"),
                single("f", EventKind.TALKS, "Talks on grain"),
                single("g", EventKind.TALKS, "Talks on gas"),
                single("h", EventKind.CALL, "Call 1"),
                single("i", EventKind.CALL, "Call 2")))).hasSize(9);
    }

    /** One place, one person and the same two countries: only the titles tell two events. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ATTACK    | Israel strikes Iran                            | Iran strikes Israel
            COERCION  | Germany expels Russian diplomats               | Russia expels German diplomats
            SANCTIONS | US sanctions Iranian oil network               | US sanctions Iranian drone makers
            ATTACK    | Russian missiles strike Kharkiv                | Russian missiles strike Odesa
            ELECTION  | Presidential election held in Turkey           | Parliamentary election held in Turkey
            MEETING   | Blinken meets Saudi crown prince               | Blinken meets Saudi foreign minister
            MILITARY  | US and South Korea begin air exercise          | US and South Korea begin naval exercise
            AGREEMENT | India and Russia sign trade agreement          | India and Russia sign nuclear power agreement
            MILITARY  | North Korea carries out its first missile test | North Korea carries out its second missile test
            VOTE      | Assembly adopts resolution on Ukraine          | Assembly adopts resolution on Gaza
            """)
    void tellsTwoEventsOfLikeTitlesApart(EventKind kind, String one, String other) {
        assertThat(duplicates.merge(List.of(single("a", kind, one), single("b", kind, other)))).hasSize(2);
    }

    private static Event single(String id, EventKind kind, String title) {
        return new Event(
                id, new EventDate.Day(LocalDate.of(2022, 1, 21)), Optional.empty(), kind, title,
                Optional.of(new Place("Tbilisi", Optional.of(new CountryCode("GE")))),
                List.of(new CountryCode("US"), new CountryCode("GE")), List.of(), List.of(), List.of("antony-blinken"),
                List.of(), OptionalInt.empty(), EventStatus.HELD, Prose.markdown(""), List.of(), List.of(),
                List.of(new Citation("R", "", "", Optional.empty(), "")), Optional.empty(), Origin.run());
    }
}
