package org.chancery.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    @ParameterizedTest
    @CsvSource({
            "monday, America/New_York, 2022-01-17T04:59:59Z, 2022-W01",
            "monday, America/New_York, 2022-01-17T05:00:00Z, 2022-W02",
            "monday, Pacific/Kiritimati, 2022-01-16T10:00:00Z, 2022-W02",
            "sunday, UTC, 2022-01-17T05:00:00Z, 2022-01-09--2022-01-15",
            "saturday, Asia/Riyadh, 2022-01-14T21:00:00Z, 2022-01-08--2022-01-14"
    })
    void theLatestWeekThatIsComplete(String starts, String zone, Instant moment, String edition) {
        Schedule weekly =
                new Schedule.Every(Schedule.Unit.WEEK, DayOfWeek.valueOf(starts.toUpperCase(Locale.ROOT)));
        assertThat(EditionId.of(weekly.latestComplete(moment, ZoneId.of(zone)))).isEqualTo(edition);
    }

    @ParameterizedTest
    @CsvSource({
            "DAY, 2022-03-01T12:00:00Z, 2022-02-28",
            "MONTH, 2022-03-31T12:00:00Z, 2022-02",
            "MONTH, 2022-03-01T00:00:00Z, 2022-02"
    })
    void theLatestDayOrMonth(Schedule.Unit unit, Instant moment, String edition) {
        Schedule schedule = new Schedule.Every(unit, DayOfWeek.MONDAY);
        assertThat(EditionId.of(schedule.latestComplete(moment, ZoneId.of("UTC")))).isEqualTo(edition);
    }

    @Test
    void theLastDaysEndOnTheDayBefore() {
        Instant moment = Instant.parse("2022-01-17T23:30:00Z");
        Schedule last = new Schedule.Last(3);
        assertThat(last.latestComplete(moment, ZoneId.of("UTC")))
                .isEqualTo(Period.including(LocalDate.of(2022, 1, 14), LocalDate.of(2022, 1, 16)));
        assertThat(last.latestComplete(moment, ZoneId.of("Europe/Paris")))
                .isEqualTo(Period.including(LocalDate.of(2022, 1, 15), LocalDate.of(2022, 1, 17)));
    }

    @Test
    void everyDayLiesInJustOnePeriod() {
        for (DayOfWeek starts : DayOfWeek.values()) {
            Schedule weekly = new Schedule.Every(Schedule.Unit.WEEK, starts);
            LocalDate day = LocalDate.of(2019, 12, 1);
            for (Period period = weekly.containing(day); day.getYear() < 2022; day = day.plusDays(1)) {
                Period next = weekly.containing(day);
                assertThat(next.contains(day)).isTrue();
                assertThat(next.equals(period) || next.from().equals(period.until())).isTrue();
                period = next;
            }
        }
    }
}
