package org.chancery.preview.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.chancery.briefing.EditionId;
import org.chancery.briefing.Period;
import org.chancery.briefing.Schedule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From an edition to the one before, the one after, and that of a day, for every rhythm. */
class NeighboursTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            weeks,     2022-W02,               2022-W01,               2022-W03
            weeks,     2020-W53,               2020-W52,               2021-W01
            weeks,     2022-01-06--2022-01-14, 2021-12-28--2022-01-05, 2022-01-15--2022-01-23
            sundays,   2022-01-09--2022-01-15, 2022-01-02--2022-01-08, 2022-01-16--2022-01-22
            months,    2022-01,                2021-12,                2022-02
            days,      2022-03-01,             2022-02-28,             2022-03-02
            last5,     2022-01-10--2022-01-14, 2022-01-05--2022-01-09, 2022-01-15--2022-01-19
            fixed,     2022-01-06--2022-01-14, 2021-12-28--2022-01-05, 2022-01-15--2022-01-23
            """)
    void leadBackAndForward(String rhythm, String edition, String before, String after) {
        Neighbours neighbours = new Neighbours(schedule(rhythm));
        Period period = EditionId.period(edition).orElseThrow();
        assertThat(neighbours.before(period)).isEqualTo(before);
        assertThat(neighbours.after(period)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            weeks,   2022-01-16, 2022-W02
            weeks,   2027-01-01, 2026-W53
            sundays, 2022-01-16, 2022-01-16--2022-01-22
            months,  2024-02-29, 2024-02
            days,    2024-02-29, 2024-02-29
            last5,   2022-01-14, 2022-01-10--2022-01-14
            fixed,   2022-01-06, 2022-01-06--2022-01-14
            fixed,   2022-01-14, 2022-01-06--2022-01-14
            fixed,   2022-01-15, 2022-01-15--2022-01-23
            fixed,   2022-01-05, 2021-12-28--2022-01-05
            """)
    void leadToTheEditionOfADay(String rhythm, String day, String edition) {
        assertThat(new Neighbours(schedule(rhythm)).on(LocalDate.parse(day))).isEqualTo(edition);
    }

    private static Schedule schedule(String rhythm) {
        return switch (rhythm) {
            case "weeks" -> new Schedule.Every(Schedule.Unit.WEEK, DayOfWeek.MONDAY);
            case "sundays" -> new Schedule.Every(Schedule.Unit.WEEK, DayOfWeek.SUNDAY);
            case "months" -> new Schedule.Every(Schedule.Unit.MONTH, DayOfWeek.MONDAY);
            case "days" -> new Schedule.Every(Schedule.Unit.DAY, DayOfWeek.MONDAY);
            case "last5" -> new Schedule.Last(5);
            default -> new Schedule.Fixed(EditionId.period("2022-01-06--2022-01-14").orElseThrow());
        };
    }
}
