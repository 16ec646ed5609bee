package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.testing.PageText;
import org.chancery.testing.PdfText;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes an edition of every folder of {@code resources/golden} and compares all of what comes out with what is expected.
 * A case has its input as a user would have it, or none for this project's own sample, and the command in {@code
 * command.txt}. {@code mvn test -Dtest=GoldenTest -Dgolden=write} rewrites the expectations; read them before you commit.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> makesWhatIsExpected() throws IOException {
        try (Stream<Path> cases = Files.list(GOLDEN)) {
            return cases.sorted().toList().stream()
                    .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)));
        }
    }

    private void check(Path golden) throws IOException {
        Map<String, String> made = make(golden);
        Path expected = golden.resolve("expected");
        if ("write".equals(System.getProperty("golden"))) {
            assertThat(System.getenv("CI")).as("expectations are not rewritten under CI").isNull();
            Files.createDirectories(expected);
            for (Map.Entry<String, String> file : made.entrySet()) {
                Files.writeString(expected.resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(made).isEqualTo(read(expected));
    }

    private Map<String, String> make(Path golden) throws IOException {
        Path root = folder.resolve(golden.getFileName().toString());
        String[] command = Files.readString(golden.resolve("command.txt")).strip().split(" ");
        TestWorkspace workspace = workspace(golden, command, root);
        TestWorkspace.Result result = workspace.run(command);
        Map<String, String> made = new TreeMap<>();
        made.put("terminal.txt", "exit " + result.status() + "\n" + result.out() + result.err());
        for (String name : workspace.files("output").keySet()) {
            Path file = root.resolve("output").resolve(name);
            if (name.endsWith(".html") && name.contains("/")) {
                made.put("page.html", PageText.of(Files.readString(file)));
            }
            if (name.endsWith(".pdf")) {
                made.put("page.pdf.txt", PdfText.of(Files.readAllBytes(file)));
            }
            if (name.endsWith(".json")) {
                made.put("events.json", events(Files.readString(file)));
            }
        }
        return made;
    }

    /** The case's own; else this project's samples, or the weekly roundup alone where the command names none. */
    private static TestWorkspace workspace(Path golden, String[] command, Path root) {
        if (Files.isDirectory(golden.resolve("briefings"))) {
            return TestWorkspace.copyOf(golden, root);
        }
        boolean named = command.length > 1 && !command[1].startsWith("-");
        return named ? TestWorkspace.samples(root) : TestWorkspace.sample(root);
    }

    /** The manifest's verdicts on events; its hashes change with every edit to a template. */
    private static String events(String manifest) {
        return manifest.substring(manifest.indexOf("  \"events\""), manifest.indexOf("  \"versions\""));
    }

    private static Map<String, String> read(Path expected) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(expected)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
