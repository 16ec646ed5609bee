package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            antony-blinken, 2017-01-19, Deputy Secretary of State
            antony-blinken, 2021-01-25, -
            antony-blinken, 2021-01-26, Secretary of State
            antony-blinken, 2025-01-19, Secretary of State
            antony-blinken, 2025-01-20, -
            david-satterfield, 2022-01-05, Ambassador to Turkey
            david-satterfield, 2022-01-06, Special Envoy for the Horn of Africa
            zbigniew-rau, 2022-01-13, OSCE Chairperson-in-Office
            sergei-shoigu, 2022-01-13, Defense Minister
            rachel-ziemba, 2022-01-13, -
            """)
    void tellsTheMostProminentOfficeOfADay(String person, LocalDate day, String title) {
        Person known = ReferenceData.builtIn().people().withId(person).orElseThrow();
        assertThat(known.officeOn(day).map(Office::title).orElse(null)).isEqualTo(title);
    }
}
