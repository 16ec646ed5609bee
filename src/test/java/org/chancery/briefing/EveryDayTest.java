package org.chancery.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.event.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods, their names and the events they hold, for every day of many years. */
class EveryDayTest {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    static List<Schedule.Every> rhythms() {
        return Rhythms.ALL;
    }

    @ParameterizedTest
    @MethodSource("rhythms")
    void liesInThePeriodThatBeginsWhereTheOneBeforeEnds(Schedule.Every rhythm) {
        List<Period> periods = Rhythms.periods(rhythm, FIRST, LAST);
        Period before = rhythm.containing(periods.getFirst().from().minusDays(1));
        for (Period period : periods) {
            assertThat(period.from()).isEqualTo(before.until());
            assertThat(period.days()).allMatch(day -> rhythm.containing(day).equals(period));
            before = period;
        }
    }

    /** Two rhythms may have an edition in common; it then has one name, and one name never stands for two. */
    @Test
    void aNameLeadsBackToItsDaysAndToNoOthers() {
        Map<String, Period> named = new HashMap<>();
        Random random = new Random(2022);
        Stream<Period> periods = Rhythms.ALL.stream()
                .flatMap(rhythm -> Rhythms.periods(rhythm, FIRST, LAST).stream());
        Stream<Period> ranges = Stream.generate(() -> range(random)).limit(20_000);
        Stream.concat(periods, ranges).forEach(period -> {
            String id = EditionId.of(period);
            assertThat(EditionId.period(id)).contains(period);
            assertThat(named.computeIfAbsent(id, name -> period)).isEqualTo(period);
        });
    }

    @Test
    void hasTheWeekOfTheIsoCalendar() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            String id = "%04d-W%02d".formatted(
                    day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            Period week = new Schedule.Every(Schedule.Unit.WEEK, DayOfWeek.MONDAY).containing(day);
            assertThat(EditionId.of(week)).isEqualTo(id);
            assertThat(EditionId.week(id)).contains(week);
        }
    }

    @Test
    void aYearHasItsWeeksAndNoMore() {
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(year, 7, 1)).getMaximum();
            for (int week = 0; week <= 99; week++) {
                assertThat(EditionId.week("%04d-W%02d".formatted(year, week)).isPresent())
                        .isEqualTo(week >= 1 && week <= weeks);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2020, 2026, 2032, 2037})
    void longYearsHave53WeeksThatReachIntoTheNext(int year) {
        Period week = EditionId.week(year + "-W53").orElseThrow();
        assertThat(week.contains(LocalDate.of(year, 12, 31))).isTrue();
        assertThat(week.contains(LocalDate.of(year + 1, 1, 1))).isTrue();
        assertThat(EditionId.week((year + 1) + "-W01").orElseThrow().from()).isEqualTo(week.until());
        assertThat(EditionId.week((year + 1) + "-W53")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rhythms")
    void anEventOfOneOrSeveralDaysBelongsToOneEdition(Schedule.Every rhythm) {
        LocalDate first = LocalDate.of(2020, 12, 1);
        LocalDate last = LocalDate.of(2022, 2, 1);
        List<Period> periods = Rhythms.periods(rhythm, first.minusDays(40), last.plusDays(80));
        Random random = new Random(53);
        first.datesUntil(last).forEach(day -> {
            LocalDate later = day.plusDays(random.nextInt(45));
            for (EventDate date : List.of(
                    new EventDate.Day(day), new EventDate.About(day), new EventDate.Days(day, later))) {
                assertThat(holding(date, periods)).containsExactly(rhythm.containing(day));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rhythms")
    void anEventOfWhichOnlyTheMonthIsKnownBelongsToThatMonthAlone(Schedule.Every rhythm) {
        List<Period> periods = Rhythms.periods(rhythm, LocalDate.of(2019, 1, 1), LocalDate.of(2024, 12, 31));
        for (YearMonth month = YearMonth.of(2020, 1); month.getYear() < 2024; month = month.plusMonths(1)) {
            List<Period> expected = rhythm.unit() == Schedule.Unit.MONTH
                    ? List.of(EditionId.period(month.toString()).orElseThrow())
                    : List.of();
            assertThat(holding(new EventDate.Month(month), periods)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 31, 366, 999})
    void theLastDaysAreSoManyAndSlideByOneADay(int days) {
        Schedule last = new Schedule.Last(days);
        ZoneId zone = ZoneId.of("America/New_York");
        for (LocalDate today = FIRST; today.isBefore(LAST); today = today.plusDays(17)) {
            Period period = last.latestComplete(today.atStartOfDay(zone).toInstant(), zone);
            Instant lastMoment = today.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
            assertThat(period.until()).isEqualTo(today);
            assertThat(period.length()).isEqualTo(days);
            assertThat(last.latestComplete(lastMoment, zone)).isEqualTo(period);
            assertThat(last.latestComplete(lastMoment.plusNanos(1), zone))
                    .isEqualTo(new Period(period.from().plusDays(1), today.plusDays(1)));
            assertThat(last.containing(today.minusDays(1))).isEqualTo(period);
        }
    }

    @Test
    void aFixedRangeIsAlwaysThatOne() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            Period range = range(random);
            Schedule fixed = new Schedule.Fixed(range);
            LocalDate day = range(random).from();
            assertThat(fixed.containing(day)).isEqualTo(range);
            assertThat(fixed.latestComplete(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                    .isEqualTo(range);
        }
    }

    private static Period range(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(18_000));
        return Period.including(from, from.plusDays(random.nextInt(60)));
    }

    private static List<Period> holding(EventDate date, List<Period> periods) {
        return periods.stream()
                .filter(period -> date.within(period.from(), period.until(), ZoneOffset.UTC))
                .toList();
    }
}
