import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.BriefingReader;
import org.chancery.briefing.Edition;
import org.chancery.briefing.Period;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.edit.Edited;
import org.chancery.edit.Editor;
import org.chancery.edit.Outcome;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.event.EventKind;
import org.chancery.event.EventStatus;
import org.chancery.event.Place;
import org.chancery.reference.Country;
import org.chancery.reference.Person;
import org.chancery.reference.ReferenceData;
import org.chancery.reference.Topic;
import org.chancery.text.Prose;

/**
 * Edits so many made-up events of the year 2021 as one edition, five times over, and prints the milliseconds of each time
 * and how many events were merged: {@code EditEvents NUMBER BRIEFING}. One event in ten is a second report of another.
 */
public final class EditEvents {
    private static final int TIMES = 5;
    private static final Period YEAR = Period.including(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
    private static final List<String> MATTERS = List.of(
            "a border dispute", "grain exports", "a prisoner exchange", "gas deliveries", "fishing rights", "a ceasefire",
            "visa rules", "a trade agreement", "missile tests", "climate finance", "a debt restructuring", "water rights",
            "an election", "port access", "nuclear inspections", "migration", "sanctions relief", "a peace plan");
    private static final List<EventKind> KINDS = List.of(
            EventKind.MEETING, EventKind.CALL, EventKind.VISIT, EventKind.TALKS, EventKind.STATEMENT, EventKind.SANCTIONS,
            EventKind.AGREEMENT, EventKind.MILITARY, EventKind.AID, EventKind.DEMAND);

    private final ReferenceData reference = ReferenceData.builtIn();
    private final Random random = new Random(2021);
    private final List<Person> people = reference.people().all().stream()
            .filter(person -> person.country().isPresent() && !person.offices().isEmpty())
            .toList();
    private final List<Topic> topics = reference.topics().all();

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        Files.writeString(file, "title: The year\ncountries: [US, RU, CN, DE, FR, GB, JP, IN, UA, NATO, africa]\n"
                + "principal: antony-blinken\nbackground: 3\nahead: 7 days\ndates: {from: 2021-01-01, to: 2021-12-31}\n");
        EditEvents bench = new EditEvents();
        Briefing briefing = new BriefingReader(bench.reference, Instant.parse("2021-06-01T00:00:00Z"), new Diagnostics())
                .read(file).orElseThrow();
        List<Event> events = bench.events(Integer.parseInt(args[0]));
        Edition edition = Edition.of(YEAR, briefing.zone(), Optional.empty(), Instant.parse("2022-02-01T00:00:00Z"));
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            Edited edited = Editor.edit(briefing, edition, events, bench.reference, new Diagnostics());
            System.out.print((System.nanoTime() - began) / 1e6 + " ");
            if (i == TIMES - 1) {
                System.out.println(edited.verdicts().stream()
                        .filter(verdict -> verdict.outcome() == Outcome.MERGED)
                        .count());
            }
        }
    }

    private List<Event> events(int number) {
        List<Event> events = new ArrayList<>();
        while (events.size() < number) {
            Event event = event("e" + events.size());
            events.add(event);
            if (events.size() % 10 == 9 && events.size() < number) {
                events.add(retold(event));
            }
        }
        return events;
    }

    private Event event(String id) {
        Person one = any(people);
        Person other = any(people);
        Country where = any(reference.countries().all());
        EventKind kind = any(KINDS);
        String title = one.name() + " and " + other.name() + ": " + kind.word() + " on " + any(MATTERS) + " in "
                + where.capital();
        return new Event(
                id, new EventDate.Day(YEAR.from().plusDays(random.nextInt(365))), Optional.empty(), kind, title,
                Optional.of(new Place(where.name(), Optional.of(where.code()))),
                List.of(one.country().orElseThrow(), other.country().orElseThrow()), List.of(), List.of(),
                List.of(one.id(), other.id()), List.of(any(topics).id()), OptionalInt.empty(), EventStatus.HELD,
                Prose.markdown("They spoke of " + any(MATTERS) + "."), List.of(), List.of(), List.of(source(title)), Optional.empty(), Origin.run());
    }

    private Event retold(Event event) {
        String title = event.title().replace(" and ", ", ").replace(" on ", " about ");
        return new Event(
                event.id() + "-again", event.date(), Optional.empty(), event.kind(), title, event.place(),
                event.countries(), event.bodies(), event.regions(), event.people(), event.topics(), event.weight(),
                event.status(), event.summary(), event.quotes(), event.positions(), List.of(source(title)), Optional.empty(), Origin.run());
    }

    private Citation source(String title) {
        return new Citation(title, "Publisher " + random.nextInt(40), "", Optional.empty(), "en");
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
