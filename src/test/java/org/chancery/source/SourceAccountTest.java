package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
