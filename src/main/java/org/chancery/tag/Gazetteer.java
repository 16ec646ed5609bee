package org.chancery.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.reference.Body;
import org.chancery.reference.Country;
import org.chancery.reference.CountryCode;
import org.chancery.reference.Named;
import org.chancery.reference.Person;
import org.chancery.reference.ReferenceData;
import org.chancery.reference.Region;

/** Gathers the names of countries, bodies, regions and people as texts have them. */
final class Gazetteer {
    /** Codes of countries are words in capitals, but for those that newspapers write. */
    private static final Map<String, String> WRITTEN_CODES =
            Map.of("US", "US", "USA", "US", "UK", "GB", "UAE", "AE", "DRC", "CD", "PRC", "CN", "DPRK", "KP", "ROK",
                    "KR");
    /** Capitals where so much meets that they stand for no government, or whose name is mostly that of others. */
    private static final Set<String> NO_GOVERNMENT = Set.of("Brussels", "Vienna", "Jerusalem", "Victoria", "Georgetown",
            "George Town", "Hamilton", "Kingston", "Kingstown", "Santiago", "Wellington", "Stanley", "Jamestown",
            "Douglas", "Plymouth", "Sofia", "San Jose", "San Juan", "The Valley", "Male", "Lima", "Nassau", "Road Town",
            "Praia", "Majuro", "Saint-Denis", "Alofi", "Dili", "Sucre", "Bern", "Riga", "Suva");
    private static final Set<String> PERSONAL = Set.of("Jordan", "Chad", "Israel", "Cyprus", "India", "Kenya", "Paris",
            "London", "Sofia", "Madrid");

    private static final String CITY = " City";
    private static final CountryCode JAPAN = new CountryCode("JP");

    private final Map<String, Term> terms = new HashMap<>();
    private final Set<String> countryNames = new HashSet<>();

    private Gazetteer() {}

    /** All of them, as phrases of plain text. */
    static Phrases<Term> of(ReferenceData reference) {
        Gazetteer gazetteer = new Gazetteer();
        reference.countries().all().forEach(gazetteer::add);
        reference.countries().all().forEach(country -> gazetteer.countryNames.addAll(country.names()));
        reference.bodies().all().forEach(gazetteer::add);
        reference.regions().all().forEach(gazetteer::add);
        reference.people().all().forEach(gazetteer::add);
        WRITTEN_CODES.forEach((written, code) -> reference.countries().withId(code)
                .ifPresent(country -> gazetteer.put(written, country, Caution.NONE)));
        OtherPhrases.governments().forEach((written, code) -> reference.countries().withId(code)
                .ifPresent(country -> gazetteer.put(written, country, Caution.NONE)));
        OtherPhrases.noNames().forEach(phrase -> gazetteer.terms.put(PlainText.of(phrase), Term.NOTHING));
        return Phrases.of(gazetteer.terms);
    }

    private void add(Country country) {
        List<String> names = new ArrayList<>(country.names());
        names.remove(country.id());
        names.remove(country.alpha3());
        names.addAll(country.demonyms());
        country.demonyms().forEach(demonym -> names.add(plural(demonym)));
        names.forEach(name -> put(name, country, caution(name)));
        country.capitalNames().stream()
                .filter(capital -> !NO_GOVERNMENT.contains(PlainText.of(capital)))
                .filter(capital -> !names.contains(capital))
                .forEach(capital -> put(capital, country, holdsName(capital, names) ? Caution.NONE : Caution.CAPITAL));
    }

    /** Mexico City: whatever is there is in the country that is named. */
    private static boolean holdsName(String capital, List<String> names) {
        return capital.endsWith(CITY) && names.contains(capital.substring(0, capital.length() - CITY.length()));
    }

    private void add(Body body) {
        body.names().stream().filter(Gazetteer::isName).forEach(name -> put(name, body, Caution.NONE));
    }

    /** Who names Australia and New Zealand means the two. */
    private void add(Region region) {
        region.names().stream()
                .filter(name -> isName(name) && !Stream.of(name.split(" and ")).allMatch(countryNames::contains))
                .forEach(name -> put(name, region, Caution.NONE));
    }

    /** A word alone says too little of a person. */
    private void add(Person person) {
        person.names().stream()
                .filter(name -> Gazetteer.isName(name) && name.strip().indexOf(' ') > 0)
                .flatMap(name -> person.country().filter(JAPAN::equals).isPresent()
                        ? familyFirst(name)
                        : Stream.of(name))
                .forEach(name -> put(name, person, Caution.NONE));
    }

    /** Its own ministries write KISHIDA Fumio, or Kishida Fumio. */
    private static Stream<String> familyFirst(String name) {
        int blank = name.lastIndexOf(' ');
        String family = name.substring(blank + 1);
        String given = " " + name.substring(0, blank);
        return Stream.of(name, family + given, family.toUpperCase(Locale.ROOT) + given);
    }

    private static Caution caution(String name) {
        if (Namesakes.know(PlainText.of(name))) {
            return Caution.NAMESAKE;
        }
        return PERSONAL.contains(name) ? Caution.PERSONAL : Caution.NONE;
    }

    /** An id in small letters is no name. */
    private static boolean isName(String name) {
        return !name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static String plural(String demonym) {
        return demonym.endsWith("ese") || demonym.endsWith("ish") || demonym.endsWith("s") || demonym.endsWith("ch")
                ? demonym
                : demonym + "s";
    }

    private void put(String name, Named meaning, Caution caution) {
        terms.merge(PlainText.of(name), new Term(List.of(meaning), caution), Gazetteer::both);
    }

    private static Term both(Term one, Term other) {
        List<Named> meanings = new ArrayList<>(one.meanings());
        other.meanings().stream().filter(each -> !meanings.contains(each)).forEach(meanings::add);
        return new Term(meanings, one.caution() == Caution.NONE ? other.caution() : one.caution());
    }
}
