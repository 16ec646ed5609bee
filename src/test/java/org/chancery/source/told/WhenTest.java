package org.chancery.source.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.event.EventDate;
import org.chancery.event.EventKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which day that is which a release of Thursday, 13 January 2022, tells of. */
class WhenTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 13);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "They met today.                                               | 2022-01-13            | HELD",
            "They met yesterday.                                           | 2022-01-12            | HELD",
            "They met on Monday.                                           | 2022-01-10            | HELD",
            "They met on January 10 in Paris.                              | 2022-01-10            | HELD",
            "They met on 10 January in Paris.                              | 2022-01-10            | HELD",
            "They met on 10th January 2022.                                | 2022-01-10            | HELD",
            "He visited Paris from 10 to 12 January 2022.                  | 2022-01-10/2022-01-12 | HELD",
            "He visited Paris January 10-12.                               | 2022-01-10/2022-01-12 | HELD",
            "They met as they did on 10 January 2020.                      | 2022-01-13            | HELD",
            "He will travel to Kyiv on 17 January.                         | 2022-01-17            | SCHEDULED",
            "He will travel to Kyiv on January 17 and Moscow on January 18. | 2022-01-17           | SCHEDULED",
            "He will visit Kyiv from 17 to 19 January.                     | 2022-01-17/2022-01-19 | SCHEDULED",
            "He will travel to Kyiv January 13-15, 2022. | 2022-01-13/2022-01-15 | SCHEDULED",
            "He will meet them on 13 January. | about 2022-01-13 | SCHEDULED",
            "He will visit Kyiv.                                           | about 2022-01-13      | SCHEDULED",
    })
    void tellsTheDayByTheFirstSentences(String lead, String date, String status) {
        When when = When.of(List.of(lead), EventKind.VISIT, PUBLISHED);
        assertThat(typed(when.date())).isEqualTo(date);
        assertThat(when.status()).hasToString(status);
    }

    private static String typed(EventDate date) {
        return switch (date) {
            case EventDate.Day(LocalDate day) -> day.toString();
            case EventDate.About(LocalDate day) -> "about " + day;
            case EventDate.Days(LocalDate first, LocalDate last) -> first + "/" + last;
            default -> throw new AssertionError(date);
        };
    }
}
