package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {
    private static final ReferenceData DATA = ReferenceData.builtIn();

    @ParameterizedTest
    @CsvSource({"Kyiv,UA,50.45", "Kiev,UA,50.45", "'Kyiv, Ukraine',UA,50.45", "Geneva,CH,46.2", "Genf,CH,46.2",
            "'Washington, D.C.',US,38.9", "The Hague,NL,52.08", "Nur-Sultan,KZ,51.17", "Bonn,DE,50.73"})
    void knowsCapitalsAndTheCitiesOfDiplomats(String place, String country, double latitude) {
        assertThat(DATA.whereabouts(place, new CountryCode(country))).get()
                .extracting(Coordinates::latitude).isEqualTo(latitude);
    }

    @ParameterizedTest
    @CsvSource({"North Korea,KP", "Springfield,US", "Geneva,US", "Rio de Janeiro,PT", "Washington and Brussels,US",
            "Rangoon and beyond,MM", "'',US"})
    void guessesNothing(String place, String country) {
        assertThat(DATA.whereabouts(place, new CountryCode(country))).isEmpty();
    }

    @Test
    void everyCityLiesNearItsCountrysCapitalOrAtLeastOnTheGlobe() {
        assertThat(DATA.cities().all()).allMatch(city -> DATA.country(city.country()).isPresent());
        assertThat(DATA.cities().all()).filteredOn(city -> Math.abs(
                city.at().latitude() - DATA.country(city.country()).orElseThrow().latitude()) > 25).extracting(City::id)
                .isEmpty();
    }
}
