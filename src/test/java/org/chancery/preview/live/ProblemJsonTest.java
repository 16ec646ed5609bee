package org.chancery.preview.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.SourceText;
import org.chancery.pipeline.Workspace;
import org.junit.jupiter.api.Test;

/** What the browser is told of a fault. */
class ProblemJsonTest {
    private static final Path ROOT = Path.of("/space");
    private static final ProblemJson PROBLEMS = new ProblemJson(new Workspace(ROOT));

    @Test
    void holdsNoSecretOfTheLineThatItShows() {
        String line = "- {url: \"https://me:CANARY@example.org/\", password: CANARY, fresh: soon}";
        SourceText source = new SourceText(ROOT.resolve("briefings/a.yaml"), line);
        List<Object> problems = PROBLEMS.all(List.of(
                Diagnostic.error(source.at(1, 9, 3), "\"https://me:CANARY@example.org/\" is wrong",
                        "not password=CANARY"),
                Diagnostic.error(source.at(1, 53, 6), "a password must not stand here", "")));
        assertThat(problems.toString()).contains("https://*********@example.org/").doesNotContain("CANARY");
    }

    @Test
    void showsNoLineOfWhichOnlyTheNumberIsKnown() {
        assertThat(PROBLEMS.all(List.of(
                Diagnostic.error(SourceText.unseen(ROOT.resolve("a.csv"), 7, 12, 3), "wrong", ""))).getFirst())
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsAllEntriesOf(Map.of("line", 7, "column", 12, "excerpt", Optional.empty()));
    }
}
