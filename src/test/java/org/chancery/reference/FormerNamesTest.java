package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerNamesTest {
    private static final ReferenceData DATA = ReferenceData.builtIn();

    @ParameterizedTest
    @CsvSource({
            "TR, 2022-01-14, Turkey",
            "TR, 2022-05-31, Turkey",
            "TR, 2022-06-01, Türkiye",
            "MK, 2019-02-11, Macedonia",
            "MK, 2019-02-12, North Macedonia",
            "SZ, 2018-04-18, Swaziland",
            "SZ, 2018-04-19, Eswatini",
            "CZ, 1992-12-31, Czechia",
            "CZ, 2016-05-01, Czech Republic",
            "CZ, 2022-01-14, Czechia",
            "CV, 2013-10-23, Cape Verde",
            "CV, 2013-10-24, Cabo Verde",
            "MM, 1989-06-17, Burma",
            "MM, 2022-01-14, Myanmar",
            "CD, 1997-05-16, Zaire",
            "CD, 1997-05-17, Democratic Republic of Congo",
            "WS, 1997-07-03, Western Samoa",
            "WS, 1997-07-04, Samoa",
            "US, 2022-01-14, United States",
    })
    void callsACountryAsANewspaperOfTheDayDid(String country, LocalDate day, String name) {
        assertThat(DATA.country(country).orElseThrow().nameOn(day)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
            "KZ, 1997-12-09, Almaty",
            "KZ, 2019-03-22, Astana",
            "KZ, 2019-03-23, Nur-Sultan",
            "KZ, 2022-01-07, Nur-Sultan",
            "KZ, 2022-09-16, Nur-Sultan",
            "KZ, 2022-09-17, Astana",
            "BI, 2019-01-15, Bujumbura",
            "BI, 2019-01-16, Gitega",
            "MM, 2005-11-05, Yangon",
            "DE, 1990-10-02, Bonn",
            "DE, 1990-10-03, Berlin",
            "UA, 2022-01-14, Kyiv",
            "AQ, 2022-01-14, ''",
    })
    void callsACapitalAsItWasCalled(String country, LocalDate day, String name) {
        assertThat(DATA.country(country).orElseThrow().capitalOn(day)).isEqualTo(name);
    }

    @Test
    void listsEveryNameOfACapital() {
        assertThat(DATA.country("UA").orElseThrow().capitalNames()).startsWith("Kyiv").contains("Kiev", "Kyjiw");
        assertThat(DATA.country("KZ").orElseThrow().capitalNames())
                .startsWith("Astana")
                .contains("Nur-Sultan", "Almaty", "Nursultan");
        assertThat(DATA.country("AQ").orElseThrow().capitalNames()).isEmpty();
    }

    @Test
    void takesNoCapitalForTwoCountriesExceptKingston() {
        assertThat(DATA.countries().all().stream()
                .flatMap(country -> country.capitalNames().stream().map(FoldedName::of).distinct())
                .filter(name -> !name.equals("kingston")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
            "Swaziland, SZ", "Turkey, TR", "Türkiye, TR", "Turkiye, TR", "Burma, MM", "Macedonia, MK", "Zaire, CD",
            "Cape Verde, CV", "Czech Republic, CZ", "East Timor, TL", "Western Samoa, WS", "Gold Coast, GH"
    })
    void findsByAFormerName(String name, String country) {
        assertThat(DATA.country(name).map(Country::id)).contains(country);
    }
}
