package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template that asks for more memory than there is fails alone, at its place; editions made beside it do not. */
class MemoryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
            "<p>${(1..30000000)?sort?size}</p>",
            "<#assign s><#list 1.. as i>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</#list></#assign>"
    })
    void anEditionThatNeedsTooMuchFailsAlone(String template) throws Exception {
        TestWorkspace workspace = TestWorkspace.empty(folder).write("templates/hungry/page.ftlh", template)
                .write("briefings/events/e.yaml", """
                        events:
                          - {id: e, date: 2022-01-12, kind: talks, title: Talks, sources: [{title: A report}]}
                        """)
                .write("briefings/c.yaml", "title: Hungry\ntemplate: hungry\n");
        for (String good : List.of("a", "b", "d", "e", "f")) {
            workspace.write("briefings/" + good + ".yaml", "title: Good\nformats: [html]\n");
        }
        String said = run("generate", "--week", "2022-W02", "-q");
        assertThat(said).contains("templates/hungry/page.ftlh:1:").contains("needs more memory than there is")
                .doesNotContain("a fault in Chancery");
        assertThat(workspace.files("output").keySet()).contains("a/a-2022-W02.html", "b/b-2022-W02.html",
                "d/d-2022-W02.html", "e/e-2022-W02.html", "f/f-2022-W02.html");
    }

    /** Runs the program in a Java of its own with little memory; gives what it says. */
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx160m",
                "-cp", System.getProperty("java.class.path"), "org.chancery.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(65);
        return said;
    }
}
