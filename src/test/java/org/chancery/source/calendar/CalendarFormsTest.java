package org.chancery.source.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.event.Event;
import org.chancery.event.EventStatus;
import org.chancery.source.harvest.Account;
import org.chancery.source.harvest.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What calendars do with their forms, and what a wrong one is told. */
@Timeout(60)
class CalendarFormsTest {
    private static final String FROM = "2022-01-10";
    private static final String UNTIL = "2022-01-23";

    static Stream<Arguments> times() {
        return Stream.of(
                time("a day", "DTSTART;VALUE=DATE:20220112", "2022-01-12"),
                time("a day with the end that follows it", "DTSTART;VALUE=DATE:20220112\nDTEND;VALUE=DATE:20220113",
                        "2022-01-12"),
                time("a day that ends on itself", "DTSTART;VALUE=DATE:20220112\nDTEND;VALUE=DATE:20220112",
                        "2022-01-12"),
                time("days", "DTSTART;VALUE=DATE:20220112\nDTEND;VALUE=DATE:20220115", "2022-01-12/2022-01-14"),
                time("days by their number", "DTSTART;VALUE=DATE:20220112\nDURATION:P3D", "2022-01-12/2022-01-14"),
                time("days that began before", "DTSTART;VALUE=DATE:20220101\nDTEND;VALUE=DATE:20220113",
                        "2022-01-01/2022-01-12"),
                time("a time of the world", "DTSTART:20220112T090000Z", "2022-01-12T09:00Z"),
                time("a time of no zone", "DTSTART:20220112T090000", "2022-01-12T09:00+01:00"),
                time("a time without seconds", "DTSTART:20220112T0900", "2022-01-12T09:00+01:00"),
                time("a time of a zone", "DTSTART;TZID=America/New_York:20220112T090000", "2022-01-12T09:00-05:00"),
                time("a time of a zone in quotes", "DTSTART;TZID=\"America/New_York\":20220112T090000",
                        "2022-01-12T09:00-05:00"),
                time("a zone as one program names it", "DTSTART;TZID=Tokyo Standard Time:20220112T090000",
                        "2022-01-12T09:00+09:00"),
                time("a zone as another names it", "DTSTART;TZID=/mozilla.org/20050126_1/Asia/Tokyo:20220112T090000",
                        "2022-01-12T09:00+09:00"),
                time("a time with its end", "DTSTART:20220112T090000Z\nDTEND:20220112T230000Z", "2022-01-12T09:00Z"),
                time("a time over midnight", "DTSTART:20220112T210000Z\nDTEND:20220113T010000Z",
                        "2022-01-12/2022-01-13"),
                time("a time until midnight by the briefing's zone", "DTSTART:20220112T210000Z\nDURATION:PT2H",
                        "2022-01-12T21:00Z"),
                time("every day for a while", "DTSTART:20220112T090000Z\nRRULE:FREQ=DAILY;COUNT=3", "2022-01-12T09:00Z",
                        "2022-01-13T09:00Z", "2022-01-14T09:00Z"),
                time("every second week", "DTSTART;VALUE=DATE:20211229\nRRULE:FREQ=WEEKLY;INTERVAL=2", "2022-01-12"),
                time("some days of each week", "DTSTART;VALUE=DATE:20220103\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE",
                        "2022-01-10",
                        "2022-01-12", "2022-01-17", "2022-01-19"),
                time("the third Wednesday", "DTSTART;VALUE=DATE:20100120\nRRULE:FREQ=MONTHLY;BYDAY=3WE", "2022-01-19"),
                time("the second to last working day of some month",
                        "DTSTART;VALUE=DATE:20220112\nRRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=9",
                        "2022-01-12", "2022-01-13"),
                time("until a moment", "DTSTART:20220112T090000Z\nRRULE:FREQ=DAILY;UNTIL=20220114T085959Z",
                        "2022-01-12T09:00Z", "2022-01-13T09:00Z"),
                time("until a moment that is itself meant",
                        "DTSTART;TZID=America/New_York:20220112T210000\nRRULE:FREQ=DAILY;UNTIL=20220114T020000Z",
                        "2022-01-12T21:00-05:00", "2022-01-13T21:00-05:00"),
                time("but not on one day",
                        "DTSTART;VALUE=DATE:20220112\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20220113",
                        "2022-01-12", "2022-01-14"),
                time("but not at some times",
                        "DTSTART;TZID=Asia/Tokyo:20220112T090000\nRRULE:FREQ=DAILY;COUNT=4"
                                + "\nEXDATE:20220113T000000Z,20220114T000000Z",
                        "2022-01-12T09:00+09:00", "2022-01-15T09:00+09:00"),
                time("and on another day", "DTSTART:20220112T090000Z\nRDATE:20220114T090000Z,20220115T090000Z/PT1H",
                        "2022-01-12T09:00Z", "2022-01-14T09:00Z", "2022-01-15T09:00Z"),
                time("at a time that no clock shows",
                        "DTSTART;TZID=Europe/Paris:20220112T090000\nRRULE:FREQ=DAILY;COUNT=1;BYHOUR=9,10;BYMINUTE=0",
                        "2022-01-12T09:00+01:00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("times")
    void readsWhenAnEventTakesPlace(String what, String lines, List<String> times) {
        ReadCalendar calendar = ReadCalendar.of(calendar(event("1", lines)), FROM, UNTIL);
        assertThat(calendar.said()).isEmpty();
        assertThat(calendar.lines()).isEqualTo(times.stream().map(time -> time + " Council").toList());
    }

    @Test
    void readsWhatACalendarSaysOfAnEvent() {
        String text = calendar("X-WR-CALNAME:A council\n" + event("1", """
                DTSTART:20220112T090000Z
                CREATED:20211201T090000Z
                DTSTAMP:20220110T090000Z
                LOCATION:Brussels\\, Europa building
                DESCRIPTION:First\\, Russia.\\n\\nThen\\; Ukraine \\\\o/.
                URL;VALUE=URI:https://example.org/a:b?c=1
                STATUS:CANCELLED
                CATEGORIES:Energy,Nothing known
                BEGIN:VALARM
                DESCRIPTION:wake up
                END:VALARM""").replace("SUMMARY:Council", "SUMMARY;LANGUAGE=en;X-A=\"b:c;d\":NATO\\, Ukraine meet"));
        ReadCalendar calendar = ReadCalendar.of(text, FROM, UNTIL);
        assertThat(calendar.said()).isEmpty();
        Event event = calendar.events().getFirst();
        assertThat(event.title()).isEqualTo("NATO, Ukraine meet");
        assertThat(event.announced()).contains(LocalDate.parse("2021-12-01"));
        assertThat(event.place().orElseThrow().name()).isEqualTo("Brussels, Europa building");
        assertThat(event.summary().plainText()).isEqualTo("First, Russia.\nThen; Ukraine \\o/.");
        assertThat(event.status()).isEqualTo(EventStatus.CANCELLED);
        assertThat(event.bodies()).contains("NATO");
        assertThat(event.countries()).extracting(code -> code.value()).contains("UA", "RU");
        assertThat(event.sources()).singleElement().satisfies(source -> {
            assertThat(source.title()).isEqualTo("NATO, Ukraine meet");
            assertThat(source.publisher()).isEqualTo("A council");
            assertThat(source.url()).isEqualTo("https://example.org/a:b?c=1");
        });
        assertThat(calendar.harvest().doubts().get(event.id())).extracting(doubt -> doubt.key()).contains("kind");
    }

    @Test
    void tellsATimeThatWasMovedOnceAndALaterVersionAlone() {
        String text = calendar(event("1", "DTSTART:20220112T090000Z\nRRULE:FREQ=DAILY;COUNT=3")
                + event("1", "RECURRENCE-ID:20220113T090000Z\nDTSTART:20220118T150000Z").replace("Council",
                        "Late council")
                + event("2", "DTSTART:20220112T090000Z\nSEQUENCE:2").replace("Council", "New")
                + event("2", "DTSTART:20220113T090000Z\nSEQUENCE:1").replace("Council", "Old"));
        ReadCalendar calendar = ReadCalendar.of(text, FROM, UNTIL);
        assertThat(calendar.lines()).containsExactly(
                "2022-01-12T09:00Z Council", "2022-01-12T09:00Z New", "2022-01-14T09:00Z Council",
                "2022-01-18T15:00Z Late council");
        assertThat(calendar.events()).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(calendar.harvest().account()).extracting(Account::read, Account::kept, Account::merged)
                .containsExactly(5L, 4L, 1L);
    }

    @Test
    void saysThatLaterTimesAreNotMovedWithOne() {
        ReadCalendar calendar = ReadCalendar.of(
                calendar(event("1", "DTSTART:20220112T090000Z\nRRULE:FREQ=DAILY;COUNT=3")
                        + event("1", "RECURRENCE-ID;RANGE=THISANDFUTURE:20220113T090000Z\nDTSTART:20220113T150000Z")),
                FROM, UNTIL);
        assertThat(calendar.lines()).containsExactly(
                "2022-01-12T09:00Z Council", "2022-01-13T15:00Z Council", "2022-01-14T09:00Z Council");
        assertThat(calendar.said()).singleElement().asString()
                .endsWith("warning: a time and all later ones are changed, of which this one alone is taken");
    }

    @Test
    void countsEveryEventOnceAndSaysTheFirstFaultOfEachSort() {
        ReadCalendar calendar = ReadCalendar.of(calendar(event("1", "DTSTART:20220112T090000Z")
                + event("2", "DTSTART:20200112T090000Z")
                + event("3", "DTSTART:soon")
                + event("4", "DTSTART:20220230")
                + event("5", "COMMENT:none")
                + event("6", "DTSTART:20220112\nDTEND:20220110")
                + event("7", "DTSTART:20220112\nDURATION:long")
                + event("8", "DTSTART:20220112\nRRULE:FREQ=FORTNIGHTLY")
                + event("9", "DTSTART:20220112").replace("SUMMARY:Council", "SUMMARY:")
                + event("10", "DTSTART:20220112").replace("Council", "x".repeat(1100))
                + event("11", "DTSTART;TZID=Mars:20220112T090000")
                + event("12", "DTSTART:20220112\nURL:javascript:alert(1)")
                + event("13", "DTSTART:20220112\nno property here")), FROM, UNTIL);
        assertThat(calendar.events()).hasSize(4);
        assertThat(calendar.harvest().account())
                .extracting(Account::read, Account::kept, Account::outside, Account::faulty)
                .containsExactly(13L, 4L, 1L, 8L);
        assertThat(calendar.said()).containsExactly(
                "71: warning: this line is no property, and is passed over",
                "13: warning: an event's start is no time", "23: warning: an event has no DTSTART",
                "28: warning: an event ends before it begins", "34: warning: an event's length is none",
                "40: warning: a rule of repetition cannot be read", "46: warning: an event has no SUMMARY",
                "51: warning: an event's SUMMARY has more than 1000 characters",
                "59: warning: the zone \"Mars\" is not known",
                "61: warning: the link \"javascript:alert(1)\" is left out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=5", "FREQ=HOURLY;COUNT=1000000000",
            "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"})
    void refusesWhatIsRepeatedAllDay(String rule) {
        assertThat(quickly("20000101T000000Z", rule).said())
                .containsExactly("3: warning: an event is repeated more often than daily");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=DAILY", "FREQ=DAILY;COUNT=1000000000",
            "FREQ=DAILY;BYHOUR=0,1,2,3;BYMINUTE=1,2;BYSECOND=3",
            "FREQ=DAILY;INTERVAL=0", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU"})
    void expandsAnEndlessRuleOnlyWithinTheDaysAskedFor(String rule) {
        assertThat(quickly("20000101T000000Z", rule).events()).hasSize(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=2SU",
            "FREQ=YEARLY;BYYEARDAY=366;BYWEEKNO=20", "FREQ=YEARLY;INTERVAL=1000000000",
            "FREQ=YEARLY;BYSETPOS=366;BYDAY=MO"})
    void isSoonDoneWithARuleThatGivesNothing(String rule) {
        assertThat(quickly("20000101T000000Z", rule).events()).isEmpty();
    }

    @Test
    void refusesWhatWouldTakeTooLong() {
        assertThat(quickly("10000101T000000Z", "FREQ=DAILY;COUNT=1000000000;BYMONTHDAY=1,2,3,4,5,6,7,8").said())
                .containsExactly("3: warning: an event's repetitions take too long to work out");
        assertThat(quickly("20000101T000000Z", "FREQ=YEARLY;BYMONTHDAY=" + "1,".repeat(5000) + "1").said())
                .containsExactly("3: warning: a rule has more than 500 characters");
    }

    @Test
    void isDoneInTimeWithAThousandRules() {
        String events = IntStream.range(0, 1000)
                .mapToObj(each -> event("u" + each,
                        "DTSTART;TZID=America/New_York:20050110T090000\nRRULE:FREQ=WEEKLY;COUNT=100000"))
                .reduce("", String::concat);
        long before = System.nanoTime();
        assertThat(ReadCalendar.of(calendar(events), FROM, UNTIL).events()).hasSize(2000);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void expandsNothingWhereAllDaysAreAskedForSoThatCheckingEnds() {
        byte[] bytes = calendar(event("1", "DTSTART:20220112\nRRULE:FREQ=DAILY")).getBytes(StandardCharsets.UTF_8);
        assertThat(ReadCalendar.of(bytes, Window.always()).events()).hasSize(1);
    }

    @Test
    void unfoldsLinesWhereverTheyAreFoldedAndWhateverEndsThem() {
        String text = calendar(event("1", "DTSTART:20220112\nLOCATION:Zürich–Köln"));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at++) {
            boolean begins = at > 0 && bytes[at - 1] == '\n' || bytes[at] == '\n';
            folded.writeBytes(begins ? new byte[0] : new byte[] {'\r', '\n', ' '});
            folded.write(bytes[at]);
        }
        Window window = new Window(LocalDate.parse(FROM), LocalDate.parse(UNTIL));
        for (byte[] each : List.of(bytes, folded.toByteArray(),
                text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.replace("DTSTART", "DTST\r\n\tART").replace("END", "END").getBytes(StandardCharsets.UTF_8))) {
            ReadCalendar calendar = ReadCalendar.of(each, window);
            assertThat(calendar.said()).isEmpty();
            assertThat(calendar.events()).singleElement()
                    .satisfies(event -> assertThat(event.place().orElseThrow().name()).isEqualTo("Zürich–Köln"));
        }
    }

    @Test
    void saysWhereACalendarIsInAForeignEncodingOrHoldsControls() {
        String text = calendar(
                event("1", "DTSTART:20220112\nLOCATION:Z\u00FCrich").replace("Council", "Cou\u0000n\u202Ecil"));
        ReadCalendar calendar = ReadCalendar.of(
                text.replace("\u202E", "").getBytes(StandardCharsets.ISO_8859_1),
                new Window(LocalDate.parse(FROM), LocalDate.parse(UNTIL)));
        assertThat(calendar.said()).containsExactly("7: warning: the calendar is not UTF-8 here");
        assertThat(calendar.lines()).containsExactly("2022-01-12 Council");
        assertThat(ReadCalendar.of(text, FROM, UNTIL).lines()).containsExactly("2022-01-12 Council");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<html>", "BEGIN:VEVENT\nEND:VEVENT", "BEGIN:VCARD\nEND:VCARD"})
    void refusesWhatIsNoCalendar(String text) {
        assertThat(ReadCalendar.of(text, FROM, UNTIL).said()).containsExactly("error: this is no calendar");
    }

    @Test
    void refusesWhatIsCutOffAndKeepsTheRest() {
        String text = calendar(event("1", "DTSTART:20220112") + event("2", "DTSTART:20220112"));
        ReadCalendar calendar = ReadCalendar.of(text.substring(0, text.length() - 30), FROM, UNTIL);
        assertThat(calendar.events()).hasSize(1);
        assertThat(calendar.said()).containsExactly("8: warning: an event is cut off",
                "warning: the calendar is cut off");
    }

    @Test
    void isNotLostInPartsThatStandInEachOther() {
        String deep = "BEGIN:X\n".repeat(100_000) + "END:X\n".repeat(100_000);
        assertThat(ReadCalendar.of(calendar(deep + event("1", "DTSTART:20220112")), FROM, UNTIL).events()).hasSize(1);
        assertThat(ReadCalendar.of("BEGIN:VCALENDAR\n" + "BEGIN:X\n".repeat(1_000_000), FROM, UNTIL).events())
                .isEmpty();
        String ends = "END:X\n".repeat(100_000) + "END:\n";
        assertThat(ReadCalendar.of(calendar(ends + event("1", "DTSTART:20220112")), FROM, UNTIL).events()).hasSize(1);
    }

    private static ReadCalendar quickly(String start, String rule) {
        long before = System.nanoTime();
        ReadCalendar calendar =
                ReadCalendar.of(calendar(event("1", "DTSTART:" + start + "\nRRULE:" + rule)), FROM, UNTIL);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        return calendar;
    }

    private static Arguments time(String what, String lines, String... times) {
        return Arguments.of(what, lines, List.of(times));
    }

    private static String calendar(String parts) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + parts + "END:VCALENDAR\n";
    }

    private static String event(String uid, String lines) {
        return "BEGIN:VEVENT\nUID:" + uid + "\nSUMMARY:Council\n" + lines + "\nEND:VEVENT\n";
    }
}
