package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;

class BuiltInDataTest {
    private static final ReferenceData DATA = ReferenceData.builtIn();
    private static final int COUNTRIES = 250;
    private static final LocalDate LAST = LocalDate.of(2027, 1, 1);

    @Test
    void holdsWhatItsSourcesSay() {
        Diagnostics diagnostics = new Diagnostics();
        ReferenceData read = ReferenceReader.read(
                ReferenceReader.filesOf(Path.of("src/main/reference")), ReferenceData.empty(), diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        assertThat(DATA.countries().all()).isEqualTo(read.countries().all()).hasSize(COUNTRIES);
        assertThat(DATA.bodies().all()).isEqualTo(read.bodies().all());
        assertThat(DATA.regions().all()).isEqualTo(read.regions().all());
        assertThat(DATA.topics().all()).isEqualTo(read.topics().all());
        assertThat(DATA.cities().all()).isEqualTo(read.cities().all());
        assertThat(DATA.people().all()).isEqualTo(read.people().all());
    }

    @Test
    void isPackedIntoTheSameBytesEachTime() throws IOException {
        assertThat(packed()).isEqualTo(packed());
    }

    @Test
    void givesNoNameToTwoOfAKind() {
        assertThat(
                Stream.of(DATA.countries(), DATA.bodies(), DATA.regions(), DATA.topics(), DATA.cities(), DATA.people())
                        .flatMap(catalog -> namesOfOthers(catalog).stream()))
                .isEmpty();
    }

    @Test
    void givesNoNameToTwoTerritoriesExceptTheAfricanUnionsAbbreviation() {
        Stream<Territory> all = Stream.of(DATA.countries(), DATA.bodies(), DATA.regions())
                .flatMap(catalog -> catalog.all().stream());
        assertThat(all.flatMap(each -> each.names().stream()
                .filter(name -> !DATA.territory(name).found().equals(Optional.of(each)))))
                .containsOnly("AU");
    }

    @Test
    void namesNoCountryThatItDoesNotHave() {
        Stream<CountryCode> named = Stream.of(
                DATA.people().all().stream().flatMap(person -> person.country().stream()),
                DATA.regions().all().stream().flatMap(region -> region.countries().stream()),
                DATA.bodies().all().stream()
                        .flatMap(body -> body.members().stream())
                        .map(Membership::country))
                .flatMap(each -> each);
        assertThat(named).allMatch(code -> DATA.country(code).isPresent());
    }

    @Test
    void resolvesEveryPersonByEveryNameInEveryMonthOfOffice() {
        assertThat(DATA.people().all().stream()
                .flatMap(person -> days(person).flatMap(day -> person.names().stream()
                        .filter(name -> !DATA.person(name, day).equals(new PersonMatch.Exact(person)))
                        .map(name -> name + " on " + day))))
                .isEmpty();
    }

    @Test
    void givesNobodyAnOfficeTwiceAtOnce() {
        assertThat(DATA.people().all().stream().filter(person -> person.offices().stream()
                .anyMatch(one -> person.offices().stream()
                        .anyMatch(other -> one != other
                                && one.title().equals(other.title())
                                && one.span().from().isBefore(other.span().until())
                                && other.span().from().isBefore(one.span().until())))))
                .isEmpty();
    }

    @Test
    void knowsEachTopicByWordsOfItsOwn() {
        assertThat(DATA.topics().all()).hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(topic -> assertThat(topic.keywords()).hasSizeGreaterThanOrEqualTo(3));
        assertThat(DATA.topics().all().stream()
                .flatMap(topic -> topic.keywords().stream().map(FoldedName::of)))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsTheHornOfAfricaAsItIs() {
        assertThat(DATA.region("horn-of-africa").orElseThrow().countries())
                .extracting(CountryCode::value)
                .containsExactly("SO", "DJ", "ER", "ET");
    }

    /** The first day of every month in which an office is held, and one on which none need be. */
    private static Stream<LocalDate> days(Person person) {
        return Stream.concat(
                Stream.of(LocalDate.of(1900, 1, 1)),
                person.offices().stream().flatMap(office -> office.span().from().withDayOfMonth(1).datesUntil(
                        office.span().until().isAfter(LAST) ? LAST : office.span().until(), Period.ofMonths(1))));
    }

    private static <T extends Named> List<String> namesOfOthers(Catalog<T> catalog) {
        return catalog.all().stream()
                .flatMap(each -> each.names().stream()
                        .filter(name -> catalog.named(name).filter(each::equals).isEmpty()))
                .toList();
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReferencePacker.write(DATA, bytes);
        return bytes.toByteArray();
    }
}
