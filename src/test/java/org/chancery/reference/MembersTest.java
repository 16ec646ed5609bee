package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersTest {
    private static final ReferenceData DATA = ReferenceData.builtIn();

    @ParameterizedTest
    @CsvSource({
            "NATO, 1949-08-23, 0",
            "NATO, 1949-08-24, 12",
            "NATO, 1999-03-11, 16",
            "NATO, 1999-03-12, 19",
            "NATO, 2022-01-12, 30",
            "NATO, 2023-04-04, 31",
            "NATO, 2024-03-07, 32",
            "EU, 2020-01-31, 28",
            "EU, 2020-02-01, 27",
            "UN, 1945-10-24, 49",
            "UN, 2022-01-12, 193",
            "OSCE, 2022-01-13, 57",
            "CSTO, 2022-01-07, 6",
            "AU, 2022-01-06, 55",
            "G7, 2022-01-06, 7",
            "P5, 2022-01-03, 5",
            "BRICS, 2022-01-03, 5",
            "ASEAN, 2022-01-03, 10",
            "GCC, 2022-01-03, 6",
            "EAEU, 2022-01-03, 5",
            "SCO, 2022-01-03, 8",
            "quad, 2022-01-03, 4",
            "AUKUS, 2021-09-14, 0",
            "AUKUS, 2022-01-03, 3",
            "five-eyes, 2022-01-03, 5",
            "council-of-europe, 2022-03-15, 47",
            "council-of-europe, 2022-03-16, 46",
    })
    void countsTheMembersOfADay(String body, LocalDate day, int members) {
        assertThat(DATA.body(body).orElseThrow().membersOn(day)).hasSize(members);
    }

    @ParameterizedTest
    @CsvSource({
            "EU, GB, 2020-01-31, true",
            "EU, GB, 2020-02-01, false",
            "NATO, FI, 2023-04-03, false",
            "NATO, FI, 2023-04-04, true",
            "UN, TW, 1971-10-24, true",
            "UN, TW, 1971-10-25, false",
            "UN, CN, 1971-10-25, true",
            "arab-league, SY, 2022-01-01, false",
            "arab-league, SY, 2023-05-07, true",
    })
    void knowsWhoBelongsWhen(String body, String country, LocalDate day, boolean member) {
        assertThat(DATA.body(body).orElseThrow().membersOn(day).contains(new CountryCode(country)))
                .isEqualTo(member);
    }
}
