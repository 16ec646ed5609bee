package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of each source of a briefing: what became of all that it held. */
class SourceAccountTest {
    private static final String HEADER = "id,date,kind,title,countries,sources.title\n";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.empty(folder);
    }

    @Test
    void saysAtLengthWhatEachSourceHeld() {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [a.csv, events/b.yaml]\n");
        workspace.write("briefings/a.csv", HEADER
                + "one,2022-01-12,talks,Talks in Brussels,RU,A report\n"
                + "two,2022-01-13,call,A call,UA,A report\n"
                + "three,1999-01-13,call,A call of old,UA,A report\n");
        workspace.write("briefings/events/b.yaml", """
                events:
                  - {id: four, date: 2022-01-14, kind: call, title: Another call, sources: [{title: A report}]}
                """);
        TestWorkspace.Result run = workspace.run("generate", "-v", "--week", "2022-W02");
        assertThat(run.err()).isEqualTo("""
                weekly: a.csv: 3 read, 2 kept, 1 of other days, the newest of 2022-01-13
                weekly: events/b.yaml: 1 read, 1 kept, the newest of 2022-01-14
                """);
        assertThat(workspace.read("output/weekly/weekly-2022-W02.json")).contains("""
                  "sources": [
                    {
                      "source": "a.csv",
                      "read": 3,
                      "kept": 2,
                      "outOfPeriod": 1,
                      "merged": 0,
                      "leftOut": {},
                      "refused": [],
                      "newest": "2022-01-13"
                    },
                """);
    }

    @Test
    void saysThatAnotherSourceHasTakenAFile() {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [a.csv, \"*.csv\", ./a.csv]\n");
        workspace.write("briefings/a.csv", HEADER + "one,2022-01-12,talks,Talks in Brussels,RU,A report\n");
        workspace.write("briefings/b.csv", HEADER + "two,2022-01-13,talks,Talks in Geneva,RU,A report\n");
        assertThat(workspace.run("generate", "-v", "--strict", "--week", "2022-W02").err()).isEqualTo("""
                weekly: a.csv: 1 read, 1 kept, the newest of 2022-01-12
                weekly: *.csv: 1 read, 1 kept, 1 file taken by another source, the newest of 2022-01-13
                weekly: ./a.csv: 0 read, 0 kept, 1 file taken by another source
                """);
        assertThat(workspace.read("output/weekly/weekly-2022-W02.json")).contains("""
                      "refused": [],
                      "elsewhere": 1,
                      "newest": "2022-01-13"
                """);
    }

    @Test
    void readsAFileOnceWhateverLinksLeadToIt() throws IOException {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [\"d/*.csv\", link/a.csv]\n");
        workspace.write("briefings/d/a.csv", HEADER + "one,2022-01-12,talks,Talks in Brussels,RU,A report\n");
        Files.createSymbolicLink(folder.resolve("briefings/d/b.csv"), Path.of("a.csv"));
        Files.createSymbolicLink(folder.resolve("briefings/link"), Path.of("d"));
        assertThat(workspace.run("generate", "-v", "--strict", "--week", "2022-W02").err()).isEqualTo("""
                weekly: d/*.csv: 1 read, 1 kept, 1 file taken by another source, the newest of 2022-01-12
                weekly: link/a.csv: 0 read, 0 kept, 1 file taken by another source
                """);
    }

    @Test
    void completesEventsByWhatTheBriefingSaysOfAll() {
        workspace.write("briefings/weekly.yaml", """
                title: Weekly
                events:
                  - {path: a.csv, publisher: The Desk, language: de, countries: [JP, RU]}
                """);
        workspace.write("briefings/a.csv", HEADER.replace("\n", ",sources.2.title,sources.2.publisher\n")
                + "one,2022-01-12,talks,Talks in Brussels,RU,A report,Another,Paper\n");
        assertThat(workspace.run("events", "--week", "2022-W02", "--json").out()).contains(
                "\"countries\":[\"RU\",\"JP\"]",
                "{\"title\":\"A report\",\"publisher\":\"The Desk\",\"url\":null,\"date\":null,\"language\":\"de\"}",
                "{\"title\":\"Another\",\"publisher\":\"Paper\"");
    }

    @Test
    void countsItemsOfADocumentThatAreNoEvents() {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [a.json]\n");
        workspace.write("briefings/a.json",
                "[1,\nnull,\n{\"id\": \"one\", \"date\": \"2022-01-12\", \"kind\": \"call\","
                        + " \"title\": \"A call\", \"sources\": [{\"title\": \"A report\"}]}]");
        assertThat(workspace.run("generate", "-v", "--week", "2022-W02").err())
                .endsWith("weekly: a.json: 3 read, 1 kept,"
                        + " 2 refused: faulty (briefings/a.json:1, briefings/a.json:2), the newest of 2022-01-12\n");
    }

    @Test
    void countsLinesWithAFaultAndSaysNothingOnTopOfIt() {
        String good = "one,2022-01-12,talks,Talks in Brussels,RU,A report\n";
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [a.csv, b.jsonl, c.csv]\n");
        workspace.write("briefings/a.csv", HEADER + good + "two," + "x".repeat(1_100_000) + "\n"
                + "three,2022-01-13\nfour,\"x\"y\n" + good.replace("one", "five"));
        workspace.write("briefings/b.jsonl", "{\"id\": \"" + "x".repeat(1_100_000) + "\"}\n");
        workspace.write("briefings/c.csv", HEADER + "six,2022-01-12,talks,\"Talks,RU,A report\n");
        String said = workspace.run("generate", "-v", "--week", "2022-W02").err();
        assertThat(said).contains("""
                briefings/a.csv:3:1: error: the line has more than 1048576 bytes
                  hint: shorten its texts
                """, "weekly: a.csv: 5 read, 2 kept, 3 refused: faulty (briefings/a.csv:3, ",
                "b.jsonl: 1 read, 0 kept, 1 refused",
                "c.csv: 1 read, 0 kept, 1 refused");
        assertThat(said).doesNotContain("holds nothing", "none can be used");
    }

    @Test
    void tellsOfOneSortOfFaultOnlyAFewApart() {
        StringBuilder table = new StringBuilder("Event ID\tEvent Date\tSource Country\tCAMEO Code\tTarget Country\n");
        IntStream.range(0, 1000).forEach(n -> table.append(n + "\t2022-01-12\tRussia\tX" + n + "\tUkraine\n"));
        IntStream.range(0, 1000).forEach(n -> table.append(n + "\t2022-01-12\tLand " + n + "\t042\tUkraine\n"));
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [{format: icews, path: d}]\n");
        workspace.write("briefings/d/a.tab", table.toString());
        workspace.write("briefings/d/b.tab", table.toString().replace("\tX", "\tY"));
        String said = workspace.run("generate", "-v", "--week", "2022-W02").err();
        assertThat(said.lines().filter(line -> line.contains("is no code of CAMEO") && line.contains("warning")))
                .hasSize(6);
        assertThat(said).contains("in \"d\" the same 5 times more: \"...\" is no code of CAMEO");
        assertThat(said).contains("weekly: d: 4,000 read, 0 kept, 2,000 left out (",
                " a name that is of no known country (others); 2 a name that is of no known country (Land 0);",
                ", 1 refused: \"X4\" is no code of CAMEO (briefings/d/a.tab:6),"
                        + " 1,995 refused: \"...\" is no code of CAMEO"
                        + " (briefings/d/a.tab:7, briefings/d/a.tab:8, briefings/d/a.tab:9 ...)");
    }

    @Test
    void tellsOfTheSameFaultOfManyFilesOnlyAFewTimes() {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [{format: icews, path: d}]\n");
        IntStream.range(0, 100).forEach(n -> workspace.write("briefings/d/" + n + ".tab",
                "Event ID\tEvent Date\tSource Country\tCAMEO Code\tTarget Country\n"
                        + "1\t2022-01-12\tRussia\n2\t2022-01-12\tRussia\t042\tUkraine\n"));
        String said = workspace.run("check").err();
        assertThat(said.lines().filter(line -> line.contains("the row has 3 cells"))).hasSize(6);
        assertThat(said).contains("""
                briefings/weekly.yaml:2:32: warning: in "d" the same 95 times more: the row has 3 cells, not 5
                    2 | events: [{format: icews, path: d}]
                      |                                ^
                  hint: "chancery generate -v" counts all that was refused
                """);
    }

    @Test
    void saysWhyNoneCanBeUsed() {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [{format: releases, path: r}]\n");
        workspace.write("briefings/r/a.md", "---\ntitle: A dinner\ndate: 2022-01-12\n---\nThere was one.\n");
        workspace.write("briefings/r/b.md", "---\ntitle: A lunch\ndate: 2022-01-12\n---\nThere was one.\n");
        assertThat(workspace.run("generate", "-v", "--week", "2022-W02").err()).contains("hint: most often: ");
    }

    @Test
    void warnsOfASourceThatHoldsNothing() {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [a.csv, b.csv]\n");
        workspace.write("briefings/a.csv", HEADER);
        workspace.write("briefings/b.csv", HEADER + "one,2022-01-12,talks,Talks in Brussels,RU,A report\n");
        assertThat(workspace.run("check", "--week", "2022-W02").err()).isEqualTo("""
                briefings/weekly.yaml:2:10: warning: "a.csv" holds nothing
                    2 | events: [a.csv, b.csv]
                      |          ^^^^^
                  hint: leave it out, or see what became of it
                """);
    }

    @Test
    void warnsOfASourceThatHasRunDry() {
        workspace.write("briefings/weekly.yaml", """
                title: Weekly
                events:
                  - {format: events, path: a.csv, fresh: 3 days}
                """);
        workspace.write("briefings/a.csv", HEADER + "one,2022-01-12,talks,Talks in Brussels,RU,A report\n");
        assertThat(workspace.run("generate", "--week", "2022-W02").err()).isEqualTo("""
                briefings/weekly.yaml:3:28: warning: the newest in "a.csv" is of 2022-01-12
                    3 |   - {format: events, path: a.csv, fresh: 3 days}
                      |                            ^^^^^
                  hint: "fresh: 3 days" asks for 2022-01-13 or later; see whether the source still works
                """);
        workspace.write("briefings/a.csv", HEADER + "one,2022-01-13,talks,Talks in Brussels,RU,A report\n");
        assertThat(workspace.run("generate", "--week", "2022-W02").err()).isEmpty();
    }
}
