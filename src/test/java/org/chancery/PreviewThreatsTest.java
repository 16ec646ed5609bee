package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.testing.LivePreview;
import org.chancery.testing.States;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A hostile template that is saved under a running preview is a problem with its place and no page; it starts no process,
 * touches no file, and the other briefing is served all the same, by the same preview, from the first to the last of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewThreatsTest {
    private static final String TEMPLATE = "templates/hostile/page.ftlh";
    private static final String HOSTILE = "a-hostile/2022-W02";
    private static final String GOOD = "b-good/2022-W02.html";
    /** The ten seconds that a template may take, and five. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @TempDir
    private static Path folder;

    private TestWorkspace workspace;
    private Path canary;
    private LivePreview preview;
    private volatile int hostile;

    @BeforeAll
    void openThePreview() throws IOException {
        workspace = TestWorkspace.empty(folder)
                .write("briefings/a-hostile.yaml", "title: Hostile\ntemplate: hostile\nevents: [events/e.yaml]\n")
                .write("briefings/b-good.yaml", "title: Good\nevents: [events/e.yaml]\n")
                .write("briefings/events/e.yaml", """
                        events:
                          - {id: e, date: 2022-01-12, kind: talks, title: Talks, sources: [{title: A report}]}
                        """)
                .write(TEMPLATE, "<#nosuch>");
        canary = Files.writeString(folder.resolve("canary.txt"), "untouched canary");
        preview = LivePreview.of(workspace);
    }

    @AfterAll
    void closeIt() {
        preview.close();
    }

    @TestFactory
    Stream<DynamicTest> refusesToReachOutOfTheTemplate() {
        return HostileTemplates.reachingOut(folder.resolve("canary.txt"))
                .map(payload -> DynamicTest.dynamicTest(payload, () -> refused(payload)));
    }

    @TestFactory
    Stream<DynamicTest> endsWhatWouldNotEnd() {
        return HostileTemplates.wasteful()
                .map(payload -> DynamicTest.dynamicTest(HostileTemplates.name(payload), () -> ends(payload)));
    }

    @Test
    void servesTheOthersWhileATemplateTakesAllOfItsTime() throws Exception {
        workspace.write(TEMPLATE, HostileTemplates.slow().toList().getFirst());
        Thread waiting = Thread.startVirtualThread(() -> hostile = answer(HOSTILE + ".html").statusCode());
        assertThat(preview.get(GOOD).statusCode()).isEqualTo(200);
        assertThat(waiting.isAlive()).as("the template still takes its time").isTrue();
        assertThat(waiting.join(LIMIT)).isTrue();
        assertThat(hostile).isEqualTo(503);
        assertThat(problems(HOSTILE)).isNotEmpty();
    }

    @Test
    void readsNoPipeAndNoLinkThatLeavesTheTemplates() throws Exception {
        Path page = folder.resolve(TEMPLATE);
        Files.delete(page);
        assertThat(new ProcessBuilder("mkfifo", page.toString()).start().waitFor()).isZero();
        assertThat(preview.get(HOSTILE + ".html").statusCode()).isEqualTo(503);
        Files.delete(page);
        Files.createSymbolicLink(page, canary);
        HttpResponse<String> answer = preview.get(HOSTILE + ".html");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).doesNotContain("untouched canary");
        assertThat(problems(HOSTILE)).isNotEmpty();
        Files.delete(page);
        assertThat(preview.get(GOOD).statusCode()).isEqualTo(200);
    }

    private void refused(String payload) throws Exception {
        workspace.write(TEMPLATE, payload);
        long processes = ProcessHandle.current().descendants().count();
        assertThat(preview.get(HOSTILE + ".html").statusCode()).isEqualTo(503);
        assertThat(problems(HOSTILE)).anySatisfy(problem -> {
            assertThat(problem.path("severity").asString()).isEqualTo("error");
            assertThat(problem.path("file").asString()).isEqualTo(TEMPLATE);
            assertThat(problem.path("line").asInt()).isPositive();
            assertThat(problem.path("column").asInt()).isPositive();
            assertThat(problem.path("message").asString()).doesNotContain("Exception").doesNotContain("\tat ");
        });
        assertThat(ProcessHandle.current().descendants().count()).isEqualTo(processes);
        assertThat(canary).hasContent("untouched canary");
        assertThat(folder.resolve("canary.txt.x")).doesNotExist();
        assertThat(preview.get(GOOD).statusCode()).isEqualTo(200);
        assertThat(preview.errors()).doesNotContain("a fault in Chancery");
    }

    private void ends(String payload) throws Exception {
        workspace.write(TEMPLATE, payload);
        long began = System.nanoTime();
        assertThat(preview.get(HOSTILE + ".html").statusCode()).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LIMIT);
        assertThat(problems(HOSTILE)).anySatisfy(
                problem -> assertThat(problem.path("file").asString()).isEqualTo(TEMPLATE));
        assertThat(preview.get(GOOD).statusCode()).isEqualTo(200);
        assertThat(preview.errors()).doesNotContain("a fault in Chancery");
    }

    /** Of the first state that is told, which is the present one. */
    private List<JsonNode> problems(String page) throws IOException, InterruptedException {
        try (States states = preview.states(page)) {
            JsonNode state = states.next("at all", any -> true);
            assertThat(state.path("page").path("current").asBoolean()).isFalse();
            return StreamSupport.stream(state.path("problems").spliterator(), false).toList();
        }
    }

    private HttpResponse<String> answer(String path) {
        try {
            return preview.get(path);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
