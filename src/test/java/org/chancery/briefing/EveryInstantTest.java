package org.chancery.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.event.EventDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the zone and the rhythm, an instant belongs to just one edition. Tried at random and around every change of
 * every clock on earth, among them days of 23 and 25 hours, midnights that do not strike and days that were skipped.
 */
class EveryInstantTest {
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2041-01-01T00:00:00Z");
    private static final int BY_CHANCE = 20;

    /** One zone for each set of rules: the others are other names of it. */
    static Stream<ZoneId> zones() {
        Set<ZoneRules> known = new HashSet<>();
        return new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream().map(ZoneId::of).filter(zone -> known.add(zone.getRules()));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void liesInOnePeriodAndInNeitherOfItsNeighbours(ZoneId zone) {
        Random random = new Random(zone.getId().hashCode());
        for (Instant instant : instants(zone, random)) {
            LocalDate day = instant.atZone(zone).toLocalDate();
            EventDate event = new EventDate.Moment(instant.atOffset(ZoneOffset.ofHours(random.nextInt(-18, 19))));
            for (Schedule.Every rhythm : Rhythms.ALL) {
                Period period = rhythm.containing(day);
                Period before = rhythm.containing(period.from().minusDays(1));
                Period after = rhythm.containing(period.until());
                hold(before.until().equals(period.from()), "a gap or overlap before", period, instant);
                hold(after.from().equals(period.until()), "a gap or overlap after", period, instant);
                hold(period.contains(day) && within(event, period, zone), "is not in", period, instant);
                hold(!before.contains(day) && !within(event, before, zone), "is also in", before, instant);
                hold(!after.contains(day) && !within(event, after, zone), "is also in", after, instant);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void anEditionEndsWhenTheNextDayBegins(ZoneId zone) {
        for (Instant instant : instants(zone, new Random(zone.getId().hashCode()))) {
            for (Schedule.Every rhythm : Rhythms.ALL) {
                Period period = rhythm.containing(instant.atZone(zone).toLocalDate());
                Edition edition = Edition.of(period, zone, Optional.empty(), instant);
                Instant end = edition.stamp().toInstant();
                hold(!day(end, zone).isBefore(period.until()), "ends too early:", period, instant);
                hold(day(end.minusSeconds(1), zone).isBefore(period.until()), "ends too late:", period, instant);
                hold(edition.unfinished() == instant.isBefore(end), "is wrongly over or not:", period, instant);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void aPeriodIsTheLatestFromItsEndAndNotAnInstantSooner(ZoneId zone) {
        for (Instant instant : instants(zone, new Random(zone.getId().hashCode()))) {
            for (Schedule.Every rhythm : Rhythms.ALL) {
                Period period = rhythm.containing(instant.atZone(zone).toLocalDate());
                Instant end = end(period, zone);
                if (!period.until().equals(day(end, zone)) || !period.contains(day(end.minusNanos(1), zone))) {
                    continue; // A day that the zone skipped begins and ends at one instant.
                }
                Period before = rhythm.containing(period.from().minusDays(1));
                hold(rhythm.latestComplete(end, zone).equals(period), "is not the latest:", period, end);
                hold(rhythm.latestComplete(end.minusNanos(1), zone).equals(before), "comes too soon:", period, end);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void theLatestPeriodIsOverAndTheNextOneIsNot(ZoneId zone) {
        for (Instant instant : instants(zone, new Random(zone.getId().hashCode()))) {
            for (Schedule.Every rhythm : Rhythms.ALL) {
                Period latest = rhythm.latestComplete(instant, zone);
                Period next = rhythm.containing(latest.until());
                hold(!Edition.of(latest, zone, Optional.empty(), instant).unfinished(), "is not over:", latest,
                        instant);
                hold(
                        Edition.of(next, zone, Optional.empty(), instant).unfinished() || strikesTwice(next, zone),
                        "is over too:", next, instant);
            }
        }
    }

    /** Until 2010 some Canadian clocks went back over midnight, from 0:01: the old day then had a second evening. */
    private static boolean strikesTwice(Period period, ZoneId zone) {
        return zone.getRules().getValidOffsets(period.until().atStartOfDay()).size() == 2;
    }

    @ParameterizedTest
    @CsvSource({
            "2022-03-13, America/New_York,   PT23H,    2022-03-14T00:00-04:00",
            "2022-11-06, America/New_York,   PT25H,    2022-11-07T00:00-05:00",
            "2022-10-02, Australia/Lord_Howe, PT23H30M, 2022-10-03T00:00+11:00",
            "2022-04-03, Australia/Lord_Howe, PT24H30M, 2022-04-04T00:00+10:30",
            "2022-03-27, Antarctica/Troll,   PT22H,    2022-03-28T00:00+02:00",
            "2022-03-27, Europe/Lisbon,      PT23H,    2022-03-28T00:00+01:00",
            "2018-11-03, America/Sao_Paulo,  PT24H,    2018-11-04T01:00-02:00",
            "2018-11-04, America/Sao_Paulo,  PT23H,    2018-11-05T00:00-02:00",
            "2018-02-17, America/Sao_Paulo,  PT25H,    2018-02-18T00:00-03:00",
            "2023-04-27, Africa/Cairo,       PT24H,    2023-04-28T01:00+03:00",
            "2023-10-26, Africa/Cairo,       PT25H,    2023-10-27T00:00+02:00",
            "2022-03-26, Asia/Beirut,        PT24H,    2022-03-27T01:00+03:00",
            "2022-03-21, Asia/Tehran,        PT24H,    2022-03-22T01:00+04:30",
            "2022-03-12, America/Havana,     PT24H,    2022-03-13T01:00-04:00",
            "2022-11-06, America/Havana,     PT25H,    2022-11-07T00:00-05:00",
            "2011-12-29, Pacific/Apia,       PT24H,    2011-12-31T00:00+14:00",
            "2011-12-30, Pacific/Apia,       PT0S,     2011-12-31T00:00+14:00",
            "1994-12-30, Pacific/Kiritimati, PT24H,    1995-01-01T00:00+14:00"
    })
    void aDayIsAsLongAsItsClocksMakeIt(LocalDate day, ZoneId zone, Duration length, String end) {
        Period period = Period.including(day, day);
        Period before = Period.including(day.minusDays(1), day.minusDays(1));
        assertThat(Duration.between(end(before, zone), end(period, zone))).isEqualTo(length);
        Edition edition = Edition.of(period, zone, Optional.empty(), end(period, zone));
        assertThat(edition.stamp().toOffsetDateTime()).hasToString(end);
        assertThat(edition.unfinished()).isFalse();
    }

    private static List<Instant> instants(ZoneId zone, Random random) {
        List<Instant> instants = new ArrayList<>();
        for (ZoneOffsetTransition change : changes(zone)) {
            instants.add(change.getInstant().minusSeconds(1));
            instants.add(change.getInstant());
            instants.add(change.getInstant().plusSeconds(1));
        }
        random.longs(BY_CHANCE, FIRST.getEpochSecond(), END.getEpochSecond())
                .mapToObj(Instant::ofEpochSecond)
                .forEach(instants::add);
        return instants;
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        Instant at = FIRST;
        while (zone.getRules().nextTransition(at) instanceof ZoneOffsetTransition next
                && next.getInstant().isBefore(END)) {
            changes.add(next);
            at = next.getInstant();
        }
        return changes;
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }

    private static Instant end(Period period, ZoneId zone) {
        return Edition.of(period, zone, Optional.empty(), FIRST).stamp().toInstant();
    }

    private static boolean within(EventDate event, Period period, ZoneId zone) {
        return event.within(period.from(), period.until(), zone);
    }

    /** Said a few million times, so without a matcher. */
    private static void hold(boolean condition, String fault, Period period, Instant instant) {
        if (!condition) {
            throw new AssertionError(instant + " " + fault + " " + EditionId.of(period));
        }
    }
}
