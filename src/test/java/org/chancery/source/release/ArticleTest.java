package org.chancery.source.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.chancery.briefing.SourceFormat;
import org.chancery.briefing.SourceTerms;
import org.chancery.event.Event;
import org.chancery.reference.ReferenceData;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Window;
import org.chancery.tag.Doubt;
import org.chancery.trail.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts of events from an article. */
class ArticleTest {
    @TempDir
    private Path folder;

    private Harvest read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Asked asked = new Asked(
                file, SourceFormat.RELEASES, SourceTerms.usual(SourceTerms.Use.TEXT), ZoneId.of("UTC"),
                Window.always());
        return Article.read(asked, new Setting(ReferenceData.builtIn(), folder, Trail.none()));
    }

    private static List<String> lines(Harvest harvest) {
        return harvest.events().stream().map(ArticleTest::line).toList();
    }

    private static String line(Event event) {
        String form = event.date().getClass().getSimpleName();
        return form + " " + event.date().first(ZoneId.of("UTC")) + " " + event.status().word() + " "
                + event.kind().word() + " " + event.countries().stream().map(Object::toString).toList().size() + " "
                + event.title();
    }

    @Test
    void makesADraftOfEachSentenceWithADayAndSomebody() throws IOException {
        Harvest harvest = read("article.txt", """
                A week of talks

                January 14, 2022

                The United States and Russia held talks on January 10. Nobody smiled.
                NATO met Russia on Wednesday, and Antony Blinken will meet Sergei Lavrov next Friday.

                Yesterday the OSCE spoke of the danger of war. Ukraine was calm last week. On Monday it rained.
                """);
        assertThat(lines(harvest)).containsExactly(
                "Day 2022-01-10 held talks 2 The United States and Russia held talks on January 10",
                "Day 2022-01-12 held meeting 1 NATO met Russia on Wednesday, and Antony Blinken will meet Sergei"
                        + " Lavrov next Friday",
                "Day 2022-01-13 held statement 0 Yesterday the OSCE spoke of the danger of war",
                "About 2022-01-07 held statement 1 Ukraine was calm last week");
        assertThat(harvest.account().left()).isEqualTo(Map.of(
                "sentences without a day", 1L, "sentences that name no country, body or person", 1L));
        assertThat(harvest.doubts().get(harvest.events().getLast().id())).containsExactly(
                new Doubt("title", "the article's own sentence; put it in your words"),
                new Doubt("date", "guessed: only \"last week\""),
                new Doubt("kind", "no rule says one; taken for a statement"));
        assertThat(harvest.events().getFirst().sources().getFirst().title()).isEqualTo("A week of talks");
    }

    @Test
    void partsHeadingDateAndTextThatStandInLinesOfTheirOwn() throws IOException {
        Harvest harvest = read("article.txt", """
                What Blinken did this week
                13 January 2022

                On Monday, Secretary Blinken spoke with Foreign Minister Kuleba of Ukraine. On Tuesday, deputy foreign \
                minister Ryabkov rejected the offer: "no". On 12 January 2022 NATO and Russia met. On Friday it rained.
                """);
        assertThat(harvest.events()).extracting(event -> event.sources().getFirst().title())
                .containsOnly("What Blinken did this week");
        assertThat(harvest.events()).extracting(Event::people)
                .containsExactly(List.of("antony-blinken", "dmytro-kuleba"), List.of("sergei-ryabkov"), List.of());
        assertThat(harvest.diagnostics()).singleElement().satisfies(said -> assertThat(said.message()).isEqualTo(
                "1 sentence names a day, but no country, body or person that is known, as \"On Friday it rained\""));
    }

    @Test
    void countsFromNoDayThatIsNotKnown() throws IOException {
        Harvest harvest = read("article.txt", "Russia spoke on Monday.\n\nRussia spoke on 10 January 2022.\n");
        assertThat(lines(harvest)).containsExactly(
                "Day 2022-01-10 held statement 1 Russia spoke on 10 January 2022");
        assertThat(harvest.diagnostics()).singleElement().satisfies(said -> assertThat(said.message()).isEqualTo(
                "1 sentence names a day, but the article does not say of which day it is, as \"Russia spoke on Monday\""));
    }

    @Test
    void readsAPage() throws IOException {
        Harvest harvest = read("article.html", """
                <title>Talks</title><meta property="article:published_time" content="2022-01-14T10:00:00Z">
                <article><p>Russia &amp; the <b>United States</b> spoke on Monday.</p></article>
                """);
        assertThat(lines(harvest)).containsExactly(
                "Day 2022-01-10 held statement 2 Russia & the United States spoke on Monday");
    }
}
