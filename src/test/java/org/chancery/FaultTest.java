package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file of {@code resources/faults} says in its first lines what the program must say of it, and in which order:
 * {@code # expect 7:5 error: unknown key "limt" in briefing} and {@code # hint: did you mean "limit"? ...}.
 */
class FaultTest {
    private static final Path FAULTS = Path.of("src/test/resources/faults");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> saysExactlyWhatIsWrong() throws IOException {
        try (Stream<Path> files = Files.walk(FAULTS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(FAULTS.relativize(file).toString(), () -> check(file)));
        }
    }

    private void check(Path file) throws IOException {
        String kind = file.getParent().getFileName().toString();
        Path root = Files.createDirectories(folder.resolve(kind + "-" + file.getFileName()));
        TestWorkspace workspace = TestWorkspace.empty(root);
        String name = place(file, kind);
        if (!kind.equals("briefings")) {
            workspace.write("briefings/weekly.yaml", "title: Weekly\nevents: [events/*.yaml]\n");
        }
        workspace.write("briefings/events/good.yaml", GOOD_EVENTS);
        Files.createDirectories(root.resolve(name).getParent());
        Files.copy(file, root.resolve(name));
        TestWorkspace.Result checked = workspace.run("check");
        TestWorkspace.Result generated = workspace.run("generate", "--week", "2022-W02");
        assertThat(said(checked.err(), name)).isEqualTo(expected(file, name));
        boolean error = expected(file, name).stream().anyMatch(line -> line.contains(": error: "));
        assertThat(checked.status()).isEqualTo(error ? 65 : 0);
        assertThat(generated.status()).isEqualTo(checked.status());
        assertThat(said(generated.err(), name)).isEqualTo(expected(file, name));
        assertThat(workspace.files("output").keySet()).as("files").matches(files -> error == files.stream()
                .noneMatch(each -> each.contains("/")));
    }

    private static final String GOOD_EVENTS =
            """
            events:
              - id: talks
                date: 2022-01-12
                kind: talks
                title: Talks in Brussels
                countries: [RU, US]
                sources: [{title: A report}]
            """;

    private static String place(Path file, String kind) {
        return switch (kind) {
            case "briefings" -> "briefings/weekly.yaml";
            case "events" -> "briefings/events/" + file.getFileName();
            default -> "briefings/" + kind + "/" + file.getFileName();
        };
    }

    private static List<String> expected(Path file, String name) throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.startsWith("# expect ") || line.startsWith("# hint: "))
                .map(line -> line.startsWith("# expect ")
                        ? name + ":" + line.substring("# expect ".length())
                        : line.substring("# ".length()))
                .map(line -> line.replace(name + ":- ", name + ": "))
                .toList();
    }

    /** The lines of messages and hints, without those that quote the file. */
    private static List<String> said(String err, String name) {
        return err.lines()
                .filter(line -> line.startsWith(name) || line.startsWith("  hint: ") || line.startsWith("chancery:"))
                .map(String::strip)
                .toList();
    }
}
