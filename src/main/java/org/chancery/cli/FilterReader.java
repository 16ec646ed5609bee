package org.chancery.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;
import org.chancery.edit.Outcome;
import org.chancery.event.EventKind;
import org.chancery.pipeline.Order;
import org.chancery.reference.Match;
import org.chancery.reference.Named;
import org.chancery.reference.Person;
import org.chancery.reference.PersonMatch;
import org.chancery.reference.ReferenceData;

/** Reads which events are to be listed: words separated by commas, names as a briefing may write them. */
final class FilterReader {
    private final ReferenceData reference;
    private final Order order;
    private final Report report;

    FilterReader(ReferenceData reference, Order order, Report report) {
        this.reference = reference;
        this.order = order;
        this.report = report;
    }

    /** The filter of these words, by option; a word that stands for nothing is refused. */
    Filter read(Map<String, String> words) throws UsageFault {
        return new Filter(
                each(words, "country", name -> known("country, body or region", name, reference.territory(name))),
                each(words, "topic", name -> known("topic", name, reference.topics().find(name)).id()),
                each(words, "person", name -> person(name).id()),
                Set.copyOf(each(words, "kind", FilterReader::kind)),
                Set.copyOf(each(words, "outcome", FilterReader::outcome)));
    }

    private interface Reading<T> {
        T of(String word) throws UsageFault;
    }

    private static <T> List<T> each(Map<String, String> words, String option, Reading<T> reading) throws UsageFault {
        List<T> found = new ArrayList<>();
        if (words.containsKey(option)) {
            for (String word : words.getOrDefault(option, "").split(",", -1)) {
                if (word.isBlank()) {
                    throw new UsageFault("--" + option + " has an empty word", "separate words by single commas");
                }
                found.add(reading.of(word.strip()));
            }
        }
        return List.copyOf(found);
    }

    private static <T extends Named> T known(String what, String name, Match<T> match) throws UsageFault {
        return switch (match) {
            case Match.Found<T>(T found) -> found;
            case Match.Ambiguous<T>(List<T> candidates) ->
                throw new UsageFault("\"" + name + "\" may be more than one " + what, oneOf(candidates));
            case Match.Unknown<T>(List<String> suggestions) -> throw unknown(what, name, suggestions);
        };
    }

    /** Whom a name stands for on the first day that is asked about. One who is only likely meant is warned of. */
    private Person person(String name) throws UsageFault {
        return switch (reference.person(name, day())) {
            case PersonMatch.Exact(Person person) -> person;
            case PersonMatch.Likely(Person person, double ignored) -> {
                report.say(List.of(Diagnostic.warning(
                        Origin.run(),
                        "\"" + name + "\" is taken for " + person.name(),
                        "write \"" + person.id() + "\"")));
                yield person;
            }
            case PersonMatch.Ambiguous(List<Person> candidates) ->
                throw new UsageFault("\"" + name + "\" may be several people", oneOf(candidates));
            case PersonMatch.Unknown(List<String> suggestions) -> throw unknown("person", name, suggestions);
        };
    }

    private LocalDate day() {
        return switch (order.days()) {
            case Order.Days.Week week -> week.period().from();
            case Order.Days.Range range -> range.period().from();
            case Order.Days.Latest ignored -> today();
            case Order.Days.Current ignored -> today();
        };
    }

    private LocalDate today() {
        return order.asOf()
                .map(moment -> moment.in(ZoneOffset.UTC))
                .orElse(order.now())
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    private static EventKind kind(String word) throws UsageFault {
        return EventKind.of(word)
                .orElseThrow(() -> new UsageFault(
                        "unknown kind \"" + word + "\"", Nearest.hint(word, EventKind.words(), "known kinds")));
    }

    private static Outcome outcome(String word) throws UsageFault {
        List<String> known = Stream.of(Outcome.values()).map(Outcome::word).toList();
        return Stream.of(Outcome.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new UsageFault("unknown outcome \"" + word + "\"", Nearest.hint(word, known, "known")));
    }

    private static String oneOf(List<? extends Named> candidates) {
        return "write one of: " + candidates.stream().map(Named::id).collect(Collectors.joining(", "));
    }

    private static UsageFault unknown(String what, String name, List<String> suggestions) {
        String near = suggestions.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(" or "));
        return new UsageFault(
                "unknown " + what + " \"" + name + "\"", near.isEmpty() ? "" : "did you mean " + near + "?");
    }
}
