package org.chancery.source.curated;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.chancery.event.EventDate;
import org.chancery.event.EventKind;
import org.chancery.event.EventStatus;
import org.chancery.event.Place;
import org.chancery.event.Position;
import org.chancery.event.Quote;
import org.chancery.picture.Picture;
import org.chancery.reference.Body;
import org.chancery.reference.Country;
import org.chancery.reference.CountryCode;
import org.chancery.reference.NameReader;
import org.chancery.reference.Person;
import org.chancery.reference.Region;
import org.chancery.reference.Topic;
import org.chancery.text.Prose;
import org.chancery.text.WebAddress;
import org.chancery.yaml.DateText;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads one event of a curated file, and reports every fault of it. */
final class EventReader {
    private static final List<String> KEYS = List.of(
            "id", "date", "announced", "kind", "title", "place", "countries", "bodies", "people", "topics", "weight",
            "status", "summary", "quotes", "positions", "image", "sources");
    private static final List<String> REQUIRED = List.of("id", "date", "kind", "title", "sources");
    private static final List<String> PLACE_KEYS = List.of("name", "country");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final int HEAVIEST = 100;
    /** Setting a paragraph in type takes time by the square of its length. */
    private static final int LONGEST_TEXT = 10_000;

    private static final int LONGEST_LINE = 1_000;

    private final NameReader names;
    private final ZoneId zone;
    private final PictureReader pictures;
    private final Diagnostics diagnostics;
    private final Set<String> excused = new HashSet<>();

    EventReader(NameReader names, ZoneId zone, PictureReader pictures, Diagnostics diagnostics) {
        this.names = names;
        this.zone = zone;
        this.pictures = pictures;
        this.diagnostics = diagnostics;
    }

    /** Excuses keys whose lack has been reported for all events; these become none, but their other faults are said. */
    void excuse(Set<String> keys) {
        excused.addAll(keys);
    }

    Optional<Event> read(YamlNode.Mapping node) {
        String owner = node.value("id").orElse(null) instanceof YamlNode.Scalar scalar
                ? "event \"" + scalar.text().strip() + "\""
                : "event";
        Fields fields = Fields.of(node, owner, KEYS, diagnostics);
        REQUIRED.stream().filter(key -> !excused.contains(key)).forEach(fields::require);
        Optional<String> id = id(fields);
        Optional<EventDate> date = fields.node("date").flatMap(value -> EventDateReader.read(value, diagnostics));
        Optional<LocalDate> announced = fields.scalar("announced").flatMap(text -> DateText.day(text, diagnostics));
        Optional<EventKind> kind = oneOf(fields, "kind", EventKind.words(), "known kinds").flatMap(EventKind::of);
        Optional<String> title = fields.text("title", LONGEST_LINE);
        Optional<Place> place = fields.mapping("place").flatMap(this::place);
        Touched touched = touched(fields);
        List<String> people = date.map(known -> people(fields, known, kind)).orElse(List.of());
        List<String> topics = topics(fields);
        OptionalInt weight = fields.number("weight", 0, HEAVIEST);
        EventStatus status = oneOf(fields, "status", EventStatus.words(), "known")
                .flatMap(EventStatus::of)
                .orElse(EventStatus.HELD);
        Prose summary = summary(fields);
        List<Citation> sources = CitationReader.read(fields, diagnostics);
        date.ifPresent(known -> announced
                .filter(news -> sources.stream().noneMatch(each -> each.date().equals(announced)))
                .ifPresent(news -> warnOfLate(fields, known, news)));
        SayingReader sayings = new SayingReader(names, name -> date.flatMap(known -> person(name, known)), diagnostics);
        List<Quote> quotes = sayings.quotes(fields, sources.size());
        List<Position> positions = sayings.positions(fields, sources.size());
        Optional<Picture> picture = fields.mapping("image").flatMap(pictures::read);
        if (!excused.isEmpty()) {
            return Optional.empty();
        }
        return fields.build(() -> new Event(
                id.orElseThrow(), date.orElseThrow(), announced, kind.orElseThrow(), title.orElseThrow(), place,
                touched.countries(), touched.bodies(), touched.regions(), people, topics, weight, status, summary,
                quotes, positions, sources, picture, fields.origin("id")));
    }

    private Optional<String> id(Fields fields) {
        Optional<String> id = fields.text("id");
        if (id.isPresent() && !ID.matcher(id.get()).matches()) {
            diagnostics.error(
                    fields.origin("id"),
                    "\"" + id.get() + "\" cannot be an id",
                    "use letters of a to z, digits, \"-\", \"_\" and \".\"");
        }
        return id;
    }

    private Optional<String> oneOf(Fields fields, String key, List<String> words, String list) {
        Optional<String> word = fields.text(key);
        if (word.isPresent() && !words.contains(word.get())) {
            diagnostics.error(
                    fields.origin(key),
                    "unknown " + key + " \"" + word.get() + "\"",
                    Nearest.hint(word.get(), words, list));
        }
        return word;
    }

    private Optional<Place> place(YamlNode.Mapping node) {
        Fields fields = Fields.of(node, "place", PLACE_KEYS, diagnostics);
        fields.require("name");
        Optional<String> name = fields.text("name");
        Optional<CountryCode> country =
                fields.scalar("country").flatMap(names::country).map(Country::code);
        return fields.build(() -> new Place(name.orElseThrow(), country));
    }

    private record Touched(List<CountryCode> countries, List<String> bodies, List<String> regions) {}

    /** A list of countries may name a body or region as well, which is kept as such. */
    private Touched touched(Fields fields) {
        Set<CountryCode> countries = new LinkedHashSet<>();
        Set<String> bodies = new LinkedHashSet<>();
        Set<String> regions = new LinkedHashSet<>();
        for (YamlNode.Scalar scalar : fields.scalars("countries")) {
            names.territory(scalar).ifPresent(territory -> {
                switch (territory) {
                    case Country country -> countries.add(country.code());
                    case Body body -> bodies.add(body.id());
                    case Region region -> regions.add(region.id());
                }
            });
        }
        fields.scalars("bodies").forEach(name -> names.body(name).map(Body::id).ifPresent(bodies::add));
        return new Touched(List.copyOf(countries), List.copyOf(bodies), List.copyOf(regions));
    }

    /** Who is elected or appointed need not be in office yet. */
    private List<String> people(Fields fields, EventDate date, Optional<EventKind> kind) {
        boolean before = kind.filter(each -> each == EventKind.ELECTION || each == EventKind.APPOINTMENT).isPresent();
        Set<String> people = new LinkedHashSet<>();
        fields.scalars("people")
                .forEach(name -> (before ? names.person(name, date.first(zone)) : person(name, date))
                        .map(Person::id)
                        .ifPresent(people::add));
        return List.copyOf(people);
    }

    /** The person of this name; one who held no office on any day of the event, or the day before, is warned of. */
    private Optional<Person> person(YamlNode.Scalar name, EventDate date) {
        LocalDate first = date.first(zone);
        Optional<Person> person = names.person(name, first);
        person.filter(known -> !known.offices().isEmpty() && !known.isInOffice(first.minusDays(1), date.last(zone)))
                .ifPresent(known -> diagnostics.warning(
                        name.origin(),
                        "no office of " + known.name() + " is known on " + first,
                        "known: " + OfficeList.of(known) + "; see whether the date is right, or add the office in"
                                + " briefings/reference/"));
        return person;
    }

    /** What is announced after the fact became known late, by a source of that day, or as only reports do. */
    private void warnOfLate(Fields fields, EventDate date, LocalDate announced) {
        LocalDate last = date.last(zone);
        boolean reported = fields.text("status").filter(EventStatus.REPORTED.word()::equals).isPresent();
        if (announced.isAfter(last) && !reported) {
            diagnostics.warning(
                    fields.origin("announced"),
                    "dated " + last + ", before it was announced on " + announced,
                    "\"announced\" is when it became known; correct one of the two, or set the status to reported");
        }
    }

    private List<String> topics(Fields fields) {
        Set<String> topics = new LinkedHashSet<>();
        fields.scalars("topics").forEach(name -> names.topic(name).map(Topic::id).ifPresent(topics::add));
        return List.copyOf(topics);
    }

    private Prose summary(Fields fields) {
        Prose summary = Prose.markdown(fields.text("summary", LONGEST_TEXT).orElse(""));
        for (String link : summary.links()) {
            if (WebAddress.of(link).isEmpty()) {
                diagnostics.error(
                        fields.origin("summary"),
                        "\"" + link + "\" is not an address of the web",
                        "only http, https and mailto links can be used");
            }
        }
        return summary;
    }
}
