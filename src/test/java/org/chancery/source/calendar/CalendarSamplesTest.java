package org.chancery.source.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.chancery.event.EventStatus;
import org.chancery.source.harvest.Account;
import org.chancery.source.harvest.Window;
import org.junit.jupiter.api.Test;

/** Real calendars, read in full. The numbers were counted beforehand, by another program. */
class CalendarSamplesTest {
    private static final Path CALENDARS = Path.of("src/test/resources/calendars");

    @Test
    void readsEveryHolidayOfAYearAndWhatIsRepeatedSince() throws IOException {
        ReadCalendar year = read("canada.ics", "2006-01-01", "2006-12-31");
        assertThat(year.said()).isEmpty();
        assertThat(year.lines()).containsExactly(
                "2006-01-01 New Year's Day", "2006-02-02 Groundhog Day", "2006-02-14 Valentine's Day",
                "2006-02-15 National Flag Day", "2006-02-20 Family Day", "2006-04-14 Good Friday",
                "2006-04-17 Easter Monday", "2006-06-24 National Day", "2006-11-11 Remembrance Day",
                "2006-12-25 Christmas", "2006-12-26 Boxing Day");
        assertThat(year.harvest().account()).extracting(Account::read, Account::kept, Account::outside)
                .containsExactly(30L, 11L, 19L);
        ReadCalendar later = read("canada.ics", "2022-01-01", "2022-12-31");
        assertThat(later.lines()).hasSize(7).first().isEqualTo("2022-01-01 New Year's Day");
        assertThat(later.harvest().account()).extracting(Account::kept, Account::outside).containsExactly(7L, 23L);
    }

    @Test
    void takesADayForADayAndWhatIsTentativeForADoubt() throws IOException {
        ReadCalendar august = read("canada.ics", "2005-08-01", "2005-08-31");
        assertThat(august.lines()).hasSize(6);
        assertThat(august.events()).allSatisfy(event -> {
            assertThat(event.status()).isEqualTo(EventStatus.SCHEDULED);
            assertThat(event.announced()).contains(LocalDate.parse(
                    event.title().matches("Civic.*") ? "2005-05-02" : "2005-05-03"));
        });
        assertThat(august.harvest().doubts().values().stream().flatMap(each -> each.stream()))
                .filteredOn(doubt -> doubt.key().equals("status")).hasSize(1);
        assertThat(august.events().getFirst().summary().plainText())
                .isEqualTo("Ontario, Manitoba, Saskatchewan, Newfoundland, NWT");
    }

    @Test
    void takesTheZoneThatACalendarDescribes() throws IOException {
        ReadCalendar week = read("calconnect.ics", "2005-04-01", "2005-04-30");
        assertThat(week.said()).isEmpty();
        assertThat(week.lines()).containsExactly(
                "2005-04-11T09:00-04:00 5 day daily repeating meeting",
                "2005-04-12T09:00-04:00 5 day daily repeating meeting",
                "2005-04-13T09:00-04:00 5 day daily repeating meeting",
                "2005-04-14T09:00-04:00 5 day daily repeating meeting",
                "2005-04-15T09:00-04:00 5 day daily repeating meeting");
        assertThat(week.events()).extracting(event -> event.id()).doesNotHaveDuplicates().first().asString()
                .matches("e88157fe01be8a5c85256fdb006ebcc3-lotus-n-[0-9a-f]{8}-2005-04-11");
    }

    private static ReadCalendar read(String name, String first, String last) throws IOException {
        return ReadCalendar.of(
                Files.readAllBytes(CALENDARS.resolve(name)), new Window(LocalDate.parse(first), LocalDate.parse(last)));
    }
}
