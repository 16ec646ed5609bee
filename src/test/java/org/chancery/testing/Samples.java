package org.chancery.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** This project's sample briefings: one for each template, and one with coded events. */
public enum Samples {
    ROUNDUP("weekly-roundup", "--week", "2022-W02"),
    TALKS("talks-with-russia"),
    BRIEF("council-brief"),
    NEWSLETTER("ukraine-newsletter"),
    STATUS("ukraine-status", "--as-of", "2022-01-10T03:50:00+01:00"),
    SIGNALS("week-in-signals");

    private final String briefing;
    private final List<String> days;

    Samples(String briefing, String... days) {
        this.briefing = briefing;
        this.days = List.of(days);
    }

    /** Those that show a template each. */
    public static Stream<Samples> ofEachTemplate() {
        return Stream.of(ROUNDUP, TALKS, BRIEF, NEWSLETTER, STATUS);
    }

    /** The HTML edition in a language, on a paper. */
    public String html(Path folder, String language, String paper) {
        return new String(file(make(folder, language, paper), ".html"), StandardCharsets.UTF_8);
    }

    /** What its template sees of the edition, as JSON. */
    public String model(TestWorkspace workspace) {
        return run(workspace, "model");
    }

    /** The workspace in which the edition has been made, without any message. */
    public TestWorkspace make(Path folder, String language, String paper) {
        TestWorkspace workspace = workspace(folder, language, paper);
        make(workspace);
        return workspace;
    }

    /** Makes the edition, without any message. */
    public void make(TestWorkspace workspace) {
        assertThat(run(workspace, "generate")).isEmpty();
    }

    private String run(TestWorkspace workspace, String command) {
        List<String> words = Stream.concat(Stream.of(command, briefing, "-q"), days.stream()).toList();
        TestWorkspace.Result result = workspace.run(words.toArray(String[]::new));
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        return result.out();
    }

    /** A copy of all samples in which this one is in a language and on a paper. */
    public TestWorkspace workspace(Path folder, String language, String paper) {
        TestWorkspace workspace = TestWorkspace.samples(folder);
        String file = "briefings/" + briefing + ".yaml";
        String order = workspace.read(file).replaceFirst("(?m)^language: en\n", "");
        workspace.write(file, order.replaceFirst(
                "(?m)^title:", "language: " + language + "\npaper: " + paper + "\ntitle:"));
        return workspace;
    }

    /** The edition's file with this ending. */
    public byte[] file(TestWorkspace workspace, String ending) {
        String name = workspace.files("output").keySet().stream()
                .filter(each -> each.startsWith(briefing + "/") && each.endsWith(ending) && !each.contains("latest"))
                .findFirst()
                .orElseThrow();
        try {
            return Files.readAllBytes(workspace.root().resolve("output").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
