package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.testing.FeedServer;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars in the real program, above all in the look-ahead. */
@Timeout(60)
class CalendarsTest {
    private static final String CALENDAR =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            X-WR-CALNAME:Council of the European Union
            BEGIN:VEVENT
            UID:council@example.org
            CREATED:20211201T090000Z
            DTSTART;TZID=Europe/Brussels:20211104T093000
            RRULE:FREQ=WEEKLY;BYDAY=TH
            EXDATE;TZID=Europe/Brussels:20220127T093000
            SUMMARY:Ambassadors of the European Union meet on Ukraine
            LOCATION:Brussels
            URL:https://example.org/council
            END:VEVENT
            BEGIN:VEVENT
            UID:off@example.org
            CREATED:20211201T090000Z
            DTSTART;VALUE=DATE:20220119
            STATUS:CANCELLED
            SUMMARY:Summit of Russia and Ukraine
            END:VEVENT
            BEGIN:VEVENT
            UID:late@example.org
            CREATED:20220118T090000Z
            DTSTART;VALUE=DATE:20220121
            SUMMARY:Talks of Russia and the United States
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.empty(folder);
        workspace.write("briefings/week.yaml", "title: Week\nahead: 7 days\nevents: [council.ics]\n");
        workspace.write("briefings/council.ics", CALENDAR);
    }

    @Test
    void looksAheadToWhatACalendarAnnounces() {
        TestWorkspace.Result result = workspace.run("generate", "-v", "--week", "2022-W02");
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.err()).contains("week: council.ics: ");
        String page = workspace.read("output/week/week-2022-W02.html");
        assertThat(page).contains("Ambassadors of the European Union meet on Ukraine", "20 January")
                .doesNotContain("Summit of Russia", "Talks of Russia and the United States");
        assertThat(workspace.run("events", "--week", "2022-W02", "--json").out())
                .contains("council-").contains("2022-01-20", "https://example.org/council", "\"scheduled\"");
    }

    @Test
    void tellsNothingOfATimeThatIsLeftOut() {
        assertThat(workspace.run("generate", "--week", "2022-W03").status()).isZero();
        assertThat(workspace.read("output/week/week-2022-W03.json")).contains("2022-01-20")
                .doesNotContain("-2022-01-27");
    }

    @Test
    void takesACalendarFromTheWeb() {
        try (FeedServer server = FeedServer.open().text("/council.ics", CALENDAR)) {
            workspace.write("briefings/week.yaml", "title: Week\nahead: 7 days\nevents:\n"
                    + "- {format: calendar, url: \"" + server.at("/council.ics") + "\", private: true}\n");
            TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02");
            assertThat(result.status()).as(result.err()).isZero();
            assertThat(workspace.read("output/week/week-2022-W02.html"))
                    .contains("Ambassadors of the European Union meet on Ukraine");
        }
    }

    /** The guide names machines that are none, which stand for one of our own here. */
    @ParameterizedTest
    @ValueSource(strings = {"## Feeds", "## Calendars"})
    void theExamplesOfTheGuideMakeAnEdition(String chapter) throws IOException {
        String feed =
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"A\", \"items\": [{\"id\": \"1\","
                        + " \"title\": \"A call\", \"date_published\": \"2022-01-12T10:00:00Z\"}]}";
        try (FeedServer server = FeedServer.open().text("/news.xml", feed).text("/feed.json", feed)
                .text("/sessions.ics", CALENDAR)) {
            String example =
                    Files.readString(Path.of("docs/sources.md")).split(chapter + "\n")[1].split("```yaml\n|```\n")[1]
                            .replaceAll("url: \"https?://[^/]+(/[^\"]+)\"(, private: true)?",
                                    "url: \"" + server.at("$1")
                                            + "\", private: true");
            workspace.write("briefings/week.yaml", example);
            workspace.write("briefings/feeds/ministry.xml", feed);
            workspace.write("briefings/calendars/council.ics", CALENDAR);
            workspace.write("briefings/events/own.yaml", "events: []\n");
            TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02");
            assertThat(result.status()).as(result.err()).isZero();
            assertThat(server.asked()).isNotEmpty();
        }
    }

    @Test
    void checksACalendarWithoutEnd() {
        assertThat(workspace.run("check").status()).isZero();
    }
}
