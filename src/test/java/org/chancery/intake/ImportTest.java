package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that writes other formats as an event file. */
class ImportTest {
    private static final String TABLE =
            """
            id,date,kind,title,place.name,place.country,countries,bodies,people,topics,summary,sources.title,sources.url
            talks-1,2022-01-12,talks,"Talks in Brussels, at last",Brussels,BE,RU;US;horn-of-africa,NATO,Antony Blinkhen,sanctions,"Two
            lines: # no comment",A report,https://example.org/?a=1
            call-1,2022-01-13,call,NO,,,,,,,,"Report: ""urgent""\",
            """;

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.empty(folder.resolve("desk"));
        workspace.write("../other/events.csv", TABLE);
    }

    @Test
    void writesAnEventFileAsAnEditorWould() {
        TestWorkspace.Result result = workspace.run("import", "../other/events.csv");
        assertThat(result.out()).isEqualTo(
                """
                # Imported from events.csv
                events:

                  - id: talks-1
                    date: 2022-01-12
                    kind: talks
                    title: Talks in Brussels, at last
                    place: {name: Brussels, country: BE}
                    countries: [RU, US, horn-of-africa]
                    bodies: [NATO]
                    # check: "Antony Blinkhen" is taken for Antony Blinken
                    people: [antony-blinken]
                    topics: [sanctions]
                    summary: |
                      Two
                      lines: # no comment
                    sources:
                      - {title: A report, url: "https://example.org/?a=1"}

                  - id: call-1
                    date: 2022-01-13
                    kind: call
                    title: "NO"
                    sources:
                      - {title: "Report: \\"urgent\\""}
                """);
        assertThat(result.err()).contains("events.csv:2:", "\"Antony Blinkhen\" is taken for Antony Blinken");
        assertThat(result.status()).isZero();
    }

    @Test
    void writesANewFileThatMakesAnEditionAndNeverOverwritesOne() {
        workspace.write("briefings/weekly.yaml", "title: Weekly\n");
        workspace.folder("briefings/events");
        TestWorkspace.Result first = workspace.run("import", "../other/events.csv", "-o", "briefings/events/new.yaml");
        assertThat(first.out()).isEqualTo("briefings/events/new.yaml\n");
        assertThat(workspace.run("check", "--strict").err()).isEmpty();
        String text = workspace.read("briefings/events/new.yaml");
        TestWorkspace.Result again = workspace.run("import", "../other/events.csv", "-o", "briefings/events/new.yaml");
        assertThat(again.status()).isEqualTo(74);
        assertThat(again.err()).startsWith("briefings/events/new.yaml: error: is there already");
        assertThat(workspace.read("briefings/events/new.yaml")).isEqualTo(text);
        TestWorkspace.Result nowhere = workspace.run("import", "../other/events.csv", "-o", "nowhere/new.yaml");
        assertThat(nowhere.status()).isEqualTo(74);
        assertThat(workspace.everything(".")).noneMatch(name -> name.contains(".chancery"));
    }

    @Test
    void leavesOutWhatTheWorkspaceHasAndSaysWhatIsAlike() {
        workspace.write("briefings/weekly.yaml", "title: Weekly\n");
        workspace.write("briefings/events/mine.yaml",
                """
                events:
                  - {id: call-1, date: 2022-01-13, kind: call, title: A call, sources: [{title: A report}]}
                  - id: nato-talks
                    date: 2022-01-12
                    kind: talks
                    title: Talks in Brussels at last
                    place: {name: Brussels, country: BE}
                    countries: [RU, US]
                    bodies: [NATO]
                    people: [antony-blinken]
                    sources: [{title: Another report}]
                """);
        TestWorkspace.Result result = workspace.run("import", "../other/events.csv");
        assertThat(result.out()).doesNotContain("call-1").contains(
                "\n  # check: may be the same event as nato-talks of briefings/events/mine.yaml:3\n  - id: talks-1\n");
        assertThat(result.err()).contains(
                "chancery: warning: 1 event is in the workspace already: call-1\n  hint: left out here");
        assertThat(workspace.run("import", "briefings/events/mine.yaml").out()).isEmpty();
    }

    @Test
    void givesEachEventAnIdOfItsOwn() {
        workspace.write("../other/more.csv", TABLE.replace("at last", "again").replace("call-1", "call-2"));
        String out = workspace.run("import", "../other/events.csv", "../other/more.csv").out();
        assertThat(out.lines().filter(line -> line.contains("- id:")).toList()).containsExactly(
                "  - id: talks-1", "  - id: call-1", "  - id: talks-1-2", "  - id: call-2");
        assertThat(out).contains("# check: another event is called talks-1 too\n");
    }

    @Test
    void writesWhatIsReadAgainInSilenceWhereAReleaseTellsOfTheDayBefore() {
        workspace.write("../other/call.md", """
                ---
                title: Call with Japan
                date: 2022-01-13
                lang: English
                ---
                The Minister spoke with Japan on 11 January.
                """).write("briefings/weekly.yaml",
                "title: Weekly\ndates: {from: 2022-01-10, to: 2022-01-16}\n")
                .write("briefings/events/known.yaml",
                        "events: [{id: a, date: 2022-01-12, kind: vote, title: A vote, sources: [{title: A}]}]\n");
        assertThat(workspace.run("import", "../other/call.md", "-o", "briefings/events/call.yaml").err()).isEmpty();
        assertThat(workspace.read("briefings/events/call.yaml")).contains("date: 2022-01-11", "announced: 2022-01-13");
        assertThat(workspace.run("check").err()).isEmpty();
    }

    @Test
    void saysOfEachFileWhyNothingCanBeTakenOfIt() {
        workspace.write("../other/home.md", "---\ntitle: Jobs\ndate: 2022-01-10\n---\nJobs.\n")
                .write("../other/wrong.md", "---\ntitle: Talks with Japan\ndate: soon\n---\nThey met.\n");
        assertThat(workspace.run("import", "../other/home.md", "../other/wrong.md").err()).isEqualTo("""
                ../other/wrong.md:3:7: warning: "soon" is not a date
                    3 | date: soon
                      |       ^^^^
                  hint: write it as 2022-01-31 or 2022-01-31T09:30:00-05:00
                chancery: warning: nothing can be imported of ../other/home.md
                  hint: about domestic matters
                chancery: warning: nothing can be imported of ../other/wrong.md
                """);
    }

    @Test
    void takesTheEventsOfSomeDaysWhereTheyAreNamed() {
        assertThat(workspace.run("import", "../other/events.csv", "--from", "2022-01-13", "--to", "2022-01-20").out())
                .contains("- id: call-1").doesNotContain("talks-1");
        TestWorkspace.Result none = workspace.run("import", "../other/events.csv", "-w", "2023-W02");
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("warning: nothing can be imported of ../other/events.csv");
    }

    @Test
    void makesDraftsOfTheDatedSentencesOfAnArticle() {
        workspace.write("../other/article.txt",
                """
                A week of talks

                January 14, 2022

                The United States and Russia held talks on January 10. Nobody smiled. Ukraine was calm last week.
                """);
        workspace.write("../other/page.html",
                """
                <title>Talks</title><meta property="article:published_time" content="2022-01-14T10:00:00Z">
                <article><p>Japan and the <b>United States</b> spoke on Monday.</p></article>
                """);
        workspace.write("../other/list.txt", "events:\n  - {id: x, date: 2022-01-12, kind: call, title: X,"
                + " sources: [{title: A report}]}\n");
        String out = workspace.run("import", "../other/article.txt", "../other/page.html", "../other/list.txt").out();
        assertThat(out).contains(
                "    # check: the article's own sentence; put it in your words\n"
                        + "    title: The United States and Russia held talks on January 10\n",
                "    # check: guessed: only \"last week\"\n    date: {on: 2022-01-07, about: true}\n",
                "title: Japan and the United States spoke on Monday\n", "  - id: x\n");
    }

    @Test
    void triesAllFilesAndSaysWhatIsWrongWithEach() throws IOException {
        workspace.write("../other/bad.csv", TABLE.replace("talks,", "tals,"));
        Files.write(folder.resolve("other/bytes.yaml"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        TestWorkspace.Result result = workspace.run(
                "import", "../other/bad.csv", "../other/bytes.yaml", "../other/events.csv");
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err()).contains("bad.csv:2:20: error: unknown kind \"tals\"", "bytes.yaml:1:1: error:");
        assertThat(result.out()).contains("# Imported from events.csv\n").contains("- id: call-1");
        TestWorkspace.Result missing = workspace.run("import", "../other/nowhere.csv", "--json");
        assertThat(missing.status()).isEqualTo(66);
        assertThat(missing.err()).contains("\"message\":\"there is no such file\"");
        assertThat(missing.out()).isEmpty();
        assertThat(workspace.run("import", "../other").status()).isEqualTo(66);
    }

    @Test
    void refusesWhatMakesNoSenseWithIt() {
        for (List<String> words : List.of(List.of("import"), List.of("import", "x.csv", "-t", "brief"),
                List.of("import", "x.csv", "--like", "y"), List.of("import", "x.csv", "--csv"))) {
            assertThat(workspace.run(words.toArray(String[]::new)).status()).as(words.toString()).isEqualTo(64);
        }
    }
}
