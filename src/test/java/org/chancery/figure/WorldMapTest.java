package org.chancery.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.digest.Figures.CountryCount;
import org.chancery.reference.CountryCode;
import org.chancery.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldMapTest {
    private static Figure map(String... countries) {
        return WorldMap.of(Stream.of(countries).map(WorldMapTest::count).toList(), List.of(), Language.english())
                .orElseThrow();
    }

    /** "US 7", or "MT 2 35.9 14.5" for a country without a shape. */
    private static CountryCount count(String text) {
        String[] parts = text.split(" ");
        double latitude = parts.length > 2 ? Double.parseDouble(parts[2]) : 0;
        double longitude = parts.length > 2 ? Double.parseDouble(parts[3]) : 0;
        String name = Locale.of("", parts[0]).getDisplayCountry(Locale.ENGLISH);
        return new CountryCount(new CountryCode(parts[0]), name, Integer.parseInt(parts[1]), latitude, longitude);
    }

    private static List<String> names(Figure map) {
        return Pattern.compile("<text[^>]*>([^<]*)</text>").matcher(map.svg()).results().map(r -> r.group(1)).toList();
    }

    @Test
    void saysInWordsAndRowsWhatItShows() {
        Figure map = map("US 7", "RU 5", "NI 1");
        assertThat(map.alt()).isEqualTo(
                "Map of the countries concerned, the more events the stronger the colour: United States 7, Russia 5, Nicaragua 1.");
        assertThat(map.caption())
                .isEqualTo("The stronger the colour, the more events. United States 7, Russia 5, Nicaragua 1.");
        assertThat(map.rows()).contains(new Figure.Row("Russia", List.of("5"))).hasSize(3);
        assertThat(map.svg())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map\" role=\"img\" aria-label=\"Map of")
                .contains("<title>Map of");
    }

    @Test
    void namesEveryCountryOfAWeek() {
        assertThat(names(map("US 7", "RU 5", "UA 4", "KP 2", "KZ 1", "NI 1", "JP 1")))
                .as("a long name in two lines")
                .containsExactlyInAnyOrder("United", "States", "Russia", "Ukraine", "North", "Korea", "Kazakhstan",
                        "Nicaragua", "Japan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RU 1,US 1", "FJ 1,NZ 2", "RU 3,UA 1", "US 1,JP 1,NZ 1", "US 1,CN 1,BR 1,AU 1,RU 1,ZA 1"})
    void drawsNoLineAcrossTheMap(String countries) {
        String svg = map(countries.split(",")).svg();
        Pattern.compile(" d=\"([^\"]*)\"").matcher(svg).results().flatMap(path -> steps(path.group(1)))
                .forEach(step -> assertThat(Math.abs(step)).isLessThan(View.WIDTH / 3));
    }

    /** The steps to the east and west; along an edge of the view they may be long. */
    private static Stream<Integer> steps(String path) {
        return Pattern.compile("M\\d+ \\d+l([^zM]*)z").matcher(path).results().flatMap(ring -> {
            List<Integer> numbers = Pattern.compile("-?\\d+").matcher(ring.group(1)).results()
                    .map(r -> Integer.valueOf(r.group())).toList();
            return Stream.iterate(0, i -> i + 2).limit(numbers.size() / 2).filter(i -> numbers.get(i + 1) != 0)
                    .map(numbers::get);
        });
    }

    @Test
    void keepsToItsSizeForTheWholeWorld() {
        Figure map = map("US 1", "CN 1", "BR 1", "AU 1", "RU 1", "ZA 1", "GB 1", "IN 1");
        assertThat(map.svg().length()).isLessThan(60_000);
    }

    @Test
    void showsOnlyTheRegionConcerned() {
        assertThat(map("NI 1").svg().length()).isLessThan(6_000);
        assertThat(names(map("UA 3", "RU 2"))).containsExactly("Ukraine", "Russia");
    }

    @Test
    void marksACountryWithoutAShapeByADot() {
        assertThat(map("SG 1 1.3 103.8").svg()).contains("<circle class=\"many\"");
        assertThat(map("FR 1", "MT 2 35.9 14.5").svg()).contains("<circle class=\"many\"").contains(">Malta<");
    }

    @Test
    void drawsCrimeaAsPartOfUkraine() {
        Shape ukraine = shape("UA");
        assertThat(new Outline(ukraine.mainland()).holds(34.1, 45.1)).isTrue();
        assertThat(shape("RU").outlines()).noneMatch(ring -> new Outline(ring).holds(34.1, 45.1));
    }

    @Test
    void neverLetsNamesOverlap() {
        List<CountryCount> crowd = Stream
                .of("DE 3", "FR 3", "GB 2", "BE 4", "NL 1", "LU 1", "CH 1", "AT 2", "PL 1", "CZ 1", "IT 2", "SK 1",
                        "HU 1", "SI 1", "HR 1", "BA 1", "RS 1", "XK 1", "MK 1", "AL 1")
                .map(WorldMapTest::count).toList();
        View view = View.of(crowd.stream().map(country -> shape(country.code().value()).mainland()).toList());
        List<Land> lands = crowd.stream().map(country -> land(country, view)).toList();
        List<MapNames.Name> names = new MapNames(view.frame(), lands, List.of()).placed();
        assertThat(names).hasSizeGreaterThan(8);
        for (MapNames.Name one : names) {
            assertThat(view.frame().holds(one.box())).isTrue();
            assertThat(names.stream().filter(other -> other != one && other.box().overlaps(one.box()))).isEmpty();
        }
    }

    @Test
    void isEmptyWithoutCountries() {
        assertThat(WorldMap.of(List.of(), List.of(), Language.english())).isEmpty();
    }

    @Test
    void isTheSameEachTime() {
        assertThat(map("US 7", "RU 5").svg()).isEqualTo(map("US 7", "RU 5").svg());
    }

    private static Land land(CountryCount country, View view) {
        Shape shape = shape(country.code().value());
        List<Outline> outlines = shape.outlines().stream().map(view::outline).toList();
        return new Land(country.name(), country.events(), Shade.FEW, outlines,
                view.place(shape.longitude(), shape.latitude()));
    }

    private static Shape shape(String code) {
        return World.shapes().stream().filter(shape -> shape.code().equals(code)).findFirst().orElseThrow();
    }
}
