package org.chancery.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All reference data. The built-in data of one program run is one and the same value. */
public final class ReferenceData {
    private final Catalog<Country> countries;
    private final Catalog<Body> bodies;
    private final Catalog<Region> regions;
    private final Catalog<Topic> topics;
    private final Catalog<City> cities;
    private final Catalog<Person> people;
    private final Surnames surnames;
    private final PersonFinder finder;
    private final CountryCodes codes;

    /** The data of these catalogs. */
    public ReferenceData(
            Catalog<Country> countries,
            Catalog<Body> bodies,
            Catalog<Region> regions,
            Catalog<Topic> topics,
            Catalog<City> cities,
            Catalog<Person> people) {
        this(countries, bodies, regions, topics, cities, people, new ListedSurnames(people));
    }

    ReferenceData(
            Catalog<Country> countries,
            Catalog<Body> bodies,
            Catalog<Region> regions,
            Catalog<Topic> topics,
            Catalog<City> cities,
            Catalog<Person> people,
            Surnames surnames) {
        this.countries = countries;
        this.bodies = bodies;
        this.regions = regions;
        this.topics = topics;
        this.cities = cities;
        this.people = people;
        this.surnames = surnames;
        this.finder = new PersonFinder(people, surnames);
        this.codes = new CountryCodes(countries);
    }

    /** What is built in. */
    public static ReferenceData builtIn() {
        return PackedReference.BUILT_IN;
    }

    /** No data at all. */
    public static ReferenceData empty() {
        return of(new Catalog<>(List.of()));
    }

    /** Countries and nothing else. */
    static ReferenceData of(Catalog<Country> countries) {
        return new ReferenceData(
                countries,
                new Catalog<>(List.of()),
                new Catalog<>(List.of()),
                new Catalog<>(List.of()),
                new Catalog<>(List.of()),
                new Catalog<>(List.of()));
    }

    /** The countries. */
    public Catalog<Country> countries() {
        return countries;
    }

    /** The bodies. */
    public Catalog<Body> bodies() {
        return bodies;
    }

    /** The regions. */
    public Catalog<Region> regions() {
        return regions;
    }

    /** The topics. */
    public Catalog<Topic> topics() {
        return topics;
    }

    /** The cities that are no capitals. */
    public Catalog<City> cities() {
        return cities;
    }

    /** The people. */
    public Catalog<Person> people() {
        return people;
    }

    /** The surnames of the people. */
    Surnames surnames() {
        return surnames;
    }

    /** The country that a code, name or alias stands for. */
    public Optional<Country> country(String nameOrCode) {
        return countries.named(nameOrCode);
    }

    /** The country with this code. */
    public Optional<Country> country(CountryCode code) {
        return countries.named(code.value());
    }

    /** The country with this code of FIPS 10-4, where {@code CH} is China; never found by name. */
    public Optional<Country> countryWithFips(String code) {
        return codes.withFips(code);
    }

    /** The country with this code of CAMEO, which is mostly, not always, that of ISO 3166-1; never found by name. */
    public Optional<Country> countryWithCameo(String code) {
        return codes.withCameo(code);
    }

    /** The body that an id, name or alias stands for. */
    public Optional<Body> body(String name) {
        return bodies.named(name);
    }

    /** The region that an id, name or alias stands for. */
    public Optional<Region> region(String name) {
        return regions.named(name);
    }

    /** The topic that an id, name or alias stands for. */
    public Optional<Topic> topic(String name) {
        return topics.named(name);
    }

    /** The country, else the body, else the region that a name stands for: {@code AU} is Australia. */
    public Match<Territory> territory(String name) {
        Optional<Territory> found = knownTerritory(name);
        return found.isPresent()
                ? new Match.Found<>(found.get())
                : unresolved(List.of(countries.find(name), bodies.find(name), regions.find(name)));
    }

    /** The same, without looking for what else may have been meant. */
    Optional<Territory> knownTerritory(String name) {
        Optional<? extends Territory> found = countries.named(name);
        if (found.isEmpty()) {
            found = bodies.named(name);
        }
        if (found.isEmpty()) {
            found = regions.named(name);
        }
        return found.map(territory -> territory);
    }

    /** Where a place of a country lies, as far as it is a capital or a city that is known: never a guess. */
    public Optional<Coordinates> whereabouts(String place, CountryCode country) {
        return new Whereabouts(this, country).of(place);
    }

    /** Whom a name stands for at a date; the one kind of name that is also matched by likeness. */
    public PersonMatch person(String name, LocalDate at) {
        return finder.find(name, at);
    }

    /** The same without likeness, which takes milliseconds where a name is nobody's. */
    public PersonMatch personNamed(String name, LocalDate at) {
        return finder.named(name, at);
    }

    private static Match<Territory> unresolved(List<Match<? extends Territory>> matches) {
        List<Territory> candidates = matches.stream()
                .flatMap(match -> match instanceof Match.Ambiguous<? extends Territory> several
                        ? several.candidates().stream()
                        : Stream.<Territory>empty())
                .<Territory>map(each -> each)
                .toList();
        if (!candidates.isEmpty()) {
            return new Match.Ambiguous<>(candidates);
        }
        return new Match.Unknown<>(matches.stream()
                .flatMap(match -> match instanceof Match.Unknown<? extends Territory> unknown
                        ? unknown.suggestions().stream()
                        : Stream.<String>empty())
                .distinct()
                .toList());
    }
}
