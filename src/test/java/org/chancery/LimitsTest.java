package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is too much of something is refused before it takes a run's time or memory. */
class LimitsTest {
    private static final String EVENT =
            "events:\n  - {id: a, date: 2022-01-12, kind: talks, title: %s, summary: %s, sources: [{title: R}]}\n";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void openTheWorkspace() {
        workspace = TestWorkspace.empty(folder).write("briefings/b.yaml", "title: B\n");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        workspace.write("briefings/events/e.yaml",
                EVENT.formatted("x".repeat(20_000), "\"" + "talks ".repeat(2_000) + "\""));
        assertThat(workspace.run("generate", "-w", "2022-W02").err())
                .contains("briefings/events/e.yaml:2:51: error: \"title\" has 20000 characters, more than 1000")
                .contains("error: \"summary\" has 11999 characters, more than 10000");
    }

    @Test
    void theLongestTextsThatAreAllowedArePrinted() {
        workspace.write("briefings/events/e.yaml",
                EVENT.formatted("x".repeat(1_000), "\"" + "talks ".repeat(1_600) + "\""));
        TestWorkspace.Result result = workspace.run("generate", "-w", "2022-W02", "-q");
        assertThat(result.status()).isZero();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() {
        workspace.write("briefings/events/e.yaml", "x".repeat((1 << 20) + 1));
        assertThat(workspace.run("check", "-w", "2022-W02").err())
                .startsWith("briefings/events/e.yaml: error: the file has 1048577 bytes, more than 1048576");
    }

    @Test
    void aPeriodThatIsTooLongIsRefused() {
        assertThat(workspace.run("generate", "--from", "1000-01-01", "--to", "9998-12-31"))
                .isEqualTo(new TestWorkspace.Result(
                        64,
                        "",
                        """
                        chancery: error: an edition cannot be about 3286817 days
                          hint: choose 3660 at most
                        """));
        workspace.write("briefings/b.yaml", "title: B\ndates: {from: 1000-01-01, to: 2022-01-01}\n");
        assertThat(workspace.run("generate").status()).isEqualTo(65);
    }
}
