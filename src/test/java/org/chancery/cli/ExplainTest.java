package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.testing.TestWorkspace;
import org.chancery.testing.TestWorkspace.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} says and how it ends; whole explanations are in {@code resources/golden}. */
class ExplainTest {
    private static final String BRIEFING =
            """
            title: Briefing
            dates: {every: week, starts: monday}
            countries: [NO]
            """;
    private static final String EVENT =
            """
            events:
              - id: a
                date: 2022-01-12
                kind: visit
                title: A visit
                countries: [NO]
                weight: 50
                sources: [{title: A source, date: 2022-01-12}]
            """;
    private static final String EXPLAINED =
            """
            Briefing
            b: 10–16 January 2022
            edition 2022-W02, the latest week that is complete
            1 kept

            KEPT: Norway
               50  2022-01-12  a  A visit
                                  touches NO
                                  weight 50 (the event file's own)
            """;
    private static final String LINE =
            """
            {"id":"a","outcome":"kept","reason":"touches NO","section":"Norway","rank":50,\
            "terms":[{"name":"weight","points":50,"reason":"the event file's own"}],"date":"2022-01-12","kind":"visit",\
            "title":"A visit","file":"briefings/events/a.yaml","line":2}
            """;

    @TempDir
    private Path folder;

    @Test
    void takesTheOnlyBriefingThereIsAndMakesNothing() {
        TestWorkspace workspace = workspace();
        assertThat(workspace.run("explain")).isEqualTo(new Result(0, EXPLAINED, ""));
        assertThat(workspace.run("explain", "-q", "b")).isEqualTo(new Result(0, EXPLAINED, ""));
        assertThat(workspace.run("explain", "briefings/b.yaml", "--json")).isEqualTo(new Result(0, LINE, ""));
        assertThat(workspace.everything("")).doesNotContain("output");
    }

    @Test
    void asksWhichBriefingWhereThereAreSeveral() {
        TestWorkspace workspace = workspace().write("briefings/c.yaml", BRIEFING);
        assertThat(workspace.run("explain"))
                .isEqualTo(new Result(64, "", "chancery: error: explain needs a briefing\n  hint: one of: b, c\n"));
        assertThat(workspace.run("explain", "d"))
                .isEqualTo(new Result(66, "",
                        "chancery: error: no briefing \"d\"\n  hint: did you mean \"b\"? known: b, c\n"));
    }

    @Test
    void saysThatThereIsNothingInAPeriod() {
        TestWorkspace workspace = workspace();
        assertThat(workspace.run("explain", "--from", "2022-03-01", "--to", "2022-03-31", "-q"))
                .isEqualTo(new Result(
                        0,
                        """
                        Briefing
                        b: 1–31 March 2022, not over yet
                        edition 2022-03, as asked for
                        no event in the period, the look-ahead or the background
                        """,
                        ""));
        Result json = workspace.run("explain", "-w", "2022-W09", "--json");
        assertThat(json.out()).isEmpty();
        assertThat(json.err()).startsWith("{\"severity\":\"warning\",\"file\":\"briefings/b.yaml\"").hasLineCount(1);
        assertThat(json.status()).isZero();
    }

    @Test
    void explainsAnEditionThatTheBriefingRefusesAndSaysSo() {
        TestWorkspace workspace = workspace().write("briefings/b.yaml", BRIEFING + "require: {events: 2}\n");
        Result result = workspace.run("explain");
        assertThat(result.out()).isEqualTo(EXPLAINED);
        assertThat(result.err())
                .startsWith("briefings/b.yaml:4:19: error: edition 2022-W02 has 1 event, fewer than the 2 required\n");
        assertThat(result.status()).isEqualTo(65);
    }

    @Test
    void explainsNothingOfEventsThatCannotBeRead() {
        TestWorkspace workspace = workspace().replace("briefings/events/a.yaml", "visit", "vist");
        assertThat(workspace.run("explain"))
                .isEqualTo(new Result(
                        65,
                        "",
                        """
                        briefings/events/a.yaml:4:11: error: unknown kind "vist"
                            4 |     kind: vist
                              |           ^^^^
                          hint: did you mean "visit"? known kinds: meeting, visit, call, talks, summit, statement, \
                        appeal, agreement, cooperation, support, aid, concession, withdrawal, accusation, demand, \
                        rejection, threat, protest, military, sanctions, coercion, attack, appointment, vote, election, legal
                        """));
    }

    @Test
    void setsTheTitleUnderTheIdWhereTheTerminalIsNarrow() {
        TestWorkspace workspace = workspace()
                .replace("briefings/events/a.yaml", "A visit", "A visit of three ministers to Oslo")
                .wide(50);
        assertThat(workspace.run("explain").out())
                .endsWith(
                        """
                           50  2022-01-12  a
                                           A visit of three ministers to
                                           Oslo
                                           touches NO
                                           weight 50 (the event file's
                                           own)
                        """);
    }

    private TestWorkspace workspace() {
        return TestWorkspace.empty(folder).write("briefings/b.yaml", BRIEFING).write("briefings/events/a.yaml", EVENT);
    }
}
