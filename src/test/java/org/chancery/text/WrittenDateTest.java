package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as texts write them, on both sides of the Atlantic. */
class WrittenDateTest {
    private static final LocalDate NEAR = LocalDate.of(2022, 1, 13);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "on January 10                          | 2022-01-10",
            "on Jan. 10, 2021, in                   | 2021-01-10",
            "on 10 January in                       | 2022-01-10",
            "on 10th January 2021                   | 2021-01-10",
            "the 10th of January                    | 2022-01-10",
            "on December 28                         | 2021-12-28",
            "10-12 January                          | 2022-01-10/2022-01-12",
            "10 to 12 January 2021                  | 2021-01-10/2021-01-12",
            "from 10th to the 12th of January       | 2022-01-10/2022-01-12",
            "January 10\u201312, 2022              | 2022-01-10/2022-01-12",
            "January 10 through 12                  | 2022-01-10/2022-01-12",
            "on 10 and 12 January                   | 2022-01-10",
            "between 28 January and 3 February      | 2022-01-28 2022-02-03",
            "January 10 to 12 countries             | 2022-01-10",
            "January 12-10                          | 2022-01-12",
            "January 10-42                          | 2022-01-10",
            "in January 2022                        | ''",
            "May 45 and 31 June                     | ''",
            "the 12 Januaries                       | ''",
    })
    void readsDaysOfATextInTheirOrder(String text, String days) {
        assertThat(WrittenDate.in(text)
                .flatMap(date -> date.firstDay(NEAR).stream()
                        .map(first -> days(first, date.lastDay(NEAR).orElseThrow())))
                .collect(Collectors.joining(" "))).isEqualTo(days);
    }

    private static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
