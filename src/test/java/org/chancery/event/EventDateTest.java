package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {
    private static final ZoneId UTC = ZoneOffset.UTC;

    @ParameterizedTest
    @CsvSource({
            "2021-11-01, 2021-12-01, true",
            "2021-10-31, 2021-12-02, true",
            "2021-01-01, 2022-01-01, true",
            "2021-11-02, 2021-12-01, false",
            "2021-11-01, 2021-11-30, false",
            "2021-11-01, 2021-11-02, false",
            "2021-11-01, 2021-11-08, false",
            "2021-10-01, 2021-11-01, false",
            "2021-12-01, 2022-01-01, false"
    })
    void aMonthCountsToDaysThatHoldAllOfIt(LocalDate from, LocalDate until, boolean within) {
        EventDate november = new EventDate.Month(YearMonth.of(2021, 11));
        assertThat(november.within(from, until, UTC)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
            "2022-01-16, 2022-01-17, true",
            "2022-01-10, 2022-01-17, true",
            "2022-01-01, 2022-02-01, true",
            "2022-01-17, 2022-01-24, false",
            "2022-01-18, 2022-01-19, false"
    })
    void severalDaysCountByTheirFirst(LocalDate from, LocalDate until, boolean within) {
        EventDate visit = new EventDate.Days(LocalDate.of(2022, 1, 16), LocalDate.of(2022, 1, 18));
        assertThat(visit.within(from, until, UTC)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-10, 2022-01-11, true", "2022-01-09, 2022-01-10, false", "2022-01-11, 2022-01-12, false"})
    void aboutADayCountsAsThatDay(LocalDate from, LocalDate until, boolean within) {
        LocalDate day = LocalDate.of(2022, 1, 10);
        assertThat(new EventDate.About(day).within(from, until, UTC)).isEqualTo(within);
        assertThat(new EventDate.Day(day).within(from, until, UTC)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
            "2022-01-16T23:30:00-05:00, America/New_York, 2022-01-16",
            "2022-01-16T23:30:00-05:00, UTC, 2022-01-17",
            "2022-01-16T10:00:00Z, Pacific/Kiritimati, 2022-01-17",
            "2022-01-17T09:59:59Z, Pacific/Honolulu, 2022-01-16",
            "2011-12-30T09:59:59Z, Pacific/Apia, 2011-12-29",
            "2011-12-30T10:00:00Z, Pacific/Apia, 2011-12-31"
    })
    void theZoneDecidesWhichDayAMomentIs(OffsetDateTime moment, ZoneId zone, LocalDate day) {
        assertThat(new EventDate.Moment(moment).first(zone)).isEqualTo(day);
        assertThat(new EventDate.Moment(moment).last(zone)).isEqualTo(day);
    }

    @Test
    void anEventEndsNoSoonerThanItBegins() {
        LocalDate day = LocalDate.of(2022, 1, 16);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new EventDate.Days(day, day.minusDays(1)));
        assertThat(new EventDate.Days(day, day).last(UTC)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59-18:00", "-999999999-01-01T00:00:00+18:00",
            "0999-12-31T00:00:00Z", "9999-01-01T00:00:00Z"})
    void aMomentBeyondTheYearsOfTheCalendarIsRefused(String moment) {
        OffsetDateTime at = OffsetDateTime.parse(moment);
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new EventDate.Moment(at));
        YearMonth month = YearMonth.from(at);
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new EventDate.Month(month));
    }
}
