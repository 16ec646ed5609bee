package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
            "AU, 2017-01-29, 54",
            "G7, 1997-12-31, 7",
            "G7, 2014-03-23, 8",
            "G7, 2014-03-24, 7",
            "G20, 2022-01-06, 19",
            "UNSC, 2019-06-01, 15",
            "UNSC, 2020-06-01, 15",
            "UNSC, 2021-06-01, 15",
            "UNSC, 2022-01-10, 15",
            "UNSC, 2023-06-01, 15",
            "UNSC, 2024-06-01, 15",
            "UNSC, 2025-06-01, 15",
            "UNSC, 2026-06-01, 15",
            "OPEC, 2022-01-03, 13",
            "OPEC, 2024-01-01, 12",
            "OECD, 2019-01-01, 36",
            "OECD, 2022-01-03, 38",
            "MERCOSUR, 2022-01-03, 4",
            "OIC, 2022-01-03, 56",
            "OIC, 2025-03-07, 57",
            "OAS, 2022-01-03, 34",
            "CELAC, 2022-01-03, 32",
            "CELAC, 2023-01-24, 33",
            "CARICOM, 2022-01-03, 15",
            "pacific-islands-forum, 2022-01-03, 18",
            "APEC, 2022-01-03, 21",
            "CPTPP, 2022-01-03, 8",
            "RCEP, 2023-06-02, 14",
            "SAARC, 2022-01-03, 8",
            "BIMSTEC, 2022-01-03, 7",
            "EAC, 2022-01-03, 6",
            "SADC, 2022-01-03, 16",
            "ECOWAS, 2025-01-28, 15",
            "ECOWAS, 2025-01-29, 12",
            "IGAD, 2022-01-03, 7",
            "arab-league, 2022-01-03, 21",
            "eurozone, 2022-01-03, 19",
            "schengen-area, 2022-01-03, 26",
            "schengen-area, 2024-03-31, 29",
            "EFTA, 2022-01-03, 4",
            "bucharest-nine, 2022-01-20, 9",
            "six-party-talks, 2009-04-14, 5",
            "BRICS, 2024-01-01, 9",
            "BRICS, 2025-01-06, 10",
            "SCO, 2024-07-04, 10",
            "ASEAN, 2025-10-26, 11",
            "council-of-europe, 2022-03-15, 47",
            "council-of-europe, 2022-03-16, 46",
    })
    void countsTheMembersOfADay(String body, LocalDate day, int members) {
        assertThat(DATA.body(body).orElseThrow().membersOn(day)).hasSize(members);
    }

    @Test
    void countsNoCountryTwiceAtOnce() {
        assertThat(DATA.bodies().all().stream().filter(body -> body.members().stream()
                .anyMatch(one -> body.members().stream()
                        .anyMatch(other -> one != other
                                && one.country().equals(other.country())
                                && one.span().from().isBefore(other.span().until())
                                && other.span().from().isBefore(one.span().until())))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "EU, GB, 2020-01-31, true",
            "EU, GB, 2020-02-01, false",
            "NATO, FI, 2023-04-03, false",
            "NATO, FI, 2023-04-04, true",
            "AU, MA, 2017-01-29, false",
            "AU, MA, 2017-01-30, true",
            "ECOWAS, ML, 2025-01-28, true",
            "ECOWAS, ML, 2025-01-29, false",
            "UNSC, NO, 2022-12-31, true",
            "UNSC, NO, 2023-01-01, false",
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
