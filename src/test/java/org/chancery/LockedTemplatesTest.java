package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.testing.TestWorkspace;
import org.chancery.testing.TestWorkspace.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hostile template is an error at its line and column, in generate and in check alike; it starts no process, touches
 * no file, ends in time, and the next briefing of the run is published all the same.
 */
class LockedTemplatesTest {
    /** The ten seconds that a template may take, and five. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private Path canary;

    @BeforeEach
    void openTheWorkspace() throws IOException {
        workspace = TestWorkspace.empty(folder)
                .write("briefings/a-hostile.yaml", "title: Hostile\ntemplate: hostile\nevents: [events/e.yaml]\n")
                .write("briefings/b-good.yaml", "title: Good\nformats: [html]\nevents: [events/e.yaml]\n")
                .write("briefings/events/e.yaml", """
                        events:
                          - {id: e, date: 2022-01-12, kind: talks, title: Talks, sources: [{title: A report}]}
                        """);
        canary = Files.writeString(folder.resolve("canary.txt"), "untouched canary");
    }

    /** Each payload, alone and within {@code <#attempt>}. */
    @TestFactory
    Stream<DynamicTest> refusesToReachOutOfTheTemplate() {
        return HostileTemplates.reachingOut(folder.resolve("canary.txt"))
                .map(payload -> DynamicTest.dynamicTest(payload, () -> refused(payload)));
    }

    private void refused(String payload) throws IOException {
        openTheWorkspace();
        workspace.write("templates/hostile/page.ftlh", payload);
        long processes = ProcessHandle.current().descendants().count();
        for (String command : payload.contains("<#attempt>") ? List.of("generate") : List.of("check", "generate")) {
            Result result = workspace.run(command, "--week", "2022-W02");
            assertThat(result.err()).containsPattern("templates/hostile/page\\.ftlh:\\d+:\\d+: error: ")
                    .doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("a fault in Chancery");
            assertThat(result.status()).isEqualTo(65);
        }
        assertThat(ProcessHandle.current().descendants().count()).isEqualTo(processes);
        assertThat(canary).hasContent("untouched canary");
        assertThat(folder.resolve("canary.txt.x")).doesNotExist();
        assertThat(workspace.files("output").keySet()).contains("b-good/b-good-2022-W02.html")
                .noneMatch(file -> file.startsWith("a-hostile"));
    }

    /** What uses much of everything ends in time; the next briefing is published. */
    @TestFactory
    Stream<DynamicTest> endsWhatWouldNotEnd() {
        return HostileTemplates.wasteful()
                .map(payload -> DynamicTest.dynamicTest(HostileTemplates.name(payload), () -> ends(payload)));
    }

    /** The same for what takes all of its time; a loop, even around nothing, leaves no thread behind. */
    @TestFactory
    Stream<DynamicTest> stopsWhatTakesTooLong() {
        return HostileTemplates.slow()
                .map(payload -> DynamicTest.dynamicTest(payload, () -> {
                    Set<Thread> before = pages();
                    ends(payload);
                    assertThat(payload.contains("#list") ? pages() : before).isEqualTo(before);
                }));
    }

    private static Set<Thread> pages() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("page"))
                .collect(Collectors.toSet());
    }

    private void ends(String payload) throws IOException {
        openTheWorkspace();
        workspace.write("templates/hostile/page.ftlh", payload);
        long began = System.nanoTime();
        Result result = workspace.run("generate", "--week", "2022-W02");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LIMIT);
        assertThat(result.err()).contains("templates/hostile/page.ftlh").contains(": error: ")
                .doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("a fault in Chancery");
        assertThat(result.status()).isEqualTo(65);
        assertThat(workspace.files("output").keySet()).contains("b-good/b-good-2022-W02.html");
    }

    /** These look odd and reach nothing. */
    @TestFactory
    Stream<DynamicTest> letsBeWhatReachesNothing() {
        return Stream.of(
                "<p>${.version} ${.template_name} ${.main_template_name} ${.locale} ${.output_format}</p>",
                "<p>${.data_model.lead} ${.globals.lead} ${.vars[\"lead\"]} ${.main?keys?size}</p>",
                "<p>${3?lower_abc} ${1?c} ${1?cn} ${lead?upper_case?url}</p>",
                "<#macro m a b>${a}${b}</#macro><p><@m?with_args([1, 2])/> <@m?with_args({\"a\": 1}) b=2/></p>",
                "<#macro m>${.caller_template_name}</#macro><p><@m/></p>",
                "<p><#flush>${\"1\"?number + 1}<#t></p>",
                "<p>${\"a${lead}\"} ${\"?new ?eval .now <#setting>\"}</p>",
                "<#outputformat \"HTML\"><p>${lead}</p></#outputformat>")
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    openTheWorkspace();
                    workspace.write("templates/hostile/page.ftlh",
                            "<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body>" + page
                                    + "</body></html>");
                    Result result = workspace.run("generate", "--week", "2022-W02", "-f", "html");
                    assertThat(result.err()).doesNotContain("error:");
                    assertThat(result.status()).isZero();
                }));
    }

    @Test
    void readsNoTemplateThroughALinkOutOfTheWorkspaceAndNoPipe(@TempDir Path outside) throws Exception {
        Files.writeString(outside.resolve("page.ftlh"), "<p>secret</p>");
        Files.createDirectories(folder.resolve("templates"));
        Files.createSymbolicLink(folder.resolve("templates/hostile"), outside);
        assertThat(workspace.run("generate", "--week", "2022-W02").status()).isEqualTo(65);
        assertThat(workspace.run("check", "--week", "2022-W02").status()).isEqualTo(65);
        Files.delete(folder.resolve("templates/hostile"));
        Files.createDirectories(folder.resolve("templates/hostile"));
        Path pipe = folder.resolve("templates/hostile/page.ftlh");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertThat(workspace.run("generate", "--week", "2022-W02").status()).isEqualTo(65);
        assertThat(workspace.files("output").keySet()).contains("b-good/b-good-2022-W02.html")
                .noneMatch(file -> file.startsWith("a-hostile"));
    }

    @Test
    void eventTextIsNeverATemplate() {
        workspace.write("templates/hostile/page.ftlh",
                "<html><head><title>x</title></head><body><#list entries as e><p>${e.title}</p></#list></body></html>")
                .write("briefings/events/e.yaml", """
                        events:
                          - id: e
                            date: 2022-01-12
                            kind: talks
                            title: '${1+1} <#include "x"> [=lead] <#-- "x"?new()'
                            sources: [{title: A report}]
                        """);
        assertThat(workspace.run("generate", "--week", "2022-W02", "-f", "html").status()).isZero();
        assertThat(workspace.read("output/a-hostile/a-hostile-2022-W02.html"))
                .contains("<p>${1+1} &lt;#include &quot;x&quot;&gt; [=lead] &lt;#-- &quot;x&quot;?new()</p>");
    }
}
