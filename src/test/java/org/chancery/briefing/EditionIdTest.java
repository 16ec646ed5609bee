package org.chancery.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionIdTest {
    @ParameterizedTest
    @CsvSource({
            "2022-01-10, 2022-01-16, 2022-W02",
            "2021-12-27, 2022-01-02, 2021-W52",
            "2026-12-28, 2027-01-03, 2026-W53",
            "2020-12-28, 2021-01-03, 2020-W53",
            "2022-01-01, 2022-01-31, 2022-01",
            "2024-02-01, 2024-02-29, 2024-02",
            "2022-01-14, 2022-01-14, 2022-01-14",
            "2022-01-06, 2022-01-14, 2022-01-06--2022-01-14",
            "2022-01-09, 2022-01-15, 2022-01-09--2022-01-15",
            "2022-01-03, 2022-01-16, 2022-01-03--2022-01-16"
    })
    void comesFromTheDaysAloneAndLeadsBackToThem(LocalDate from, LocalDate to, String id) {
        Period period = Period.including(from, to);
        assertThat(EditionId.of(period)).isEqualTo(id);
        assertThat(EditionId.period(id)).contains(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-W54", "2021-W53", "2022-W00", "2022-13", "2022-02-30", "latest", "",
            "2022-01-02--2022-01-01"})
    void knowsWhatIsNoEdition(String text) {
        assertThat(EditionId.period(text)).isEmpty();
    }

    @Test
    void someYearsHave53Weeks() {
        for (int year : new int[] {2015, 2020, 2026}) {
            assertThat(EditionId.week(year + "-W53")).isPresent();
        }
        assertThat(EditionId.week("2022-W53")).isEmpty();
    }
}
