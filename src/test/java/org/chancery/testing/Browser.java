package org.chancery.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Chromium without a window and without a network. Where it, or what drives it, is not installed a test is skipped,
 * unless the environment has CHANCERY_TEST_BROWSER=required.
 */
public final class Browser {
    private static final int MOST_SECONDS = 60;

    private Browser() {}

    /** The page as it stands when its scripts have run. */
    public static String dom(Path page, String... options) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("browser");
        Path dom = Files.createTempFile("dom", ".html");
        List<String> command = new ArrayList<>(List.of(
                program().toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--no-first-run", "--user-data-dir=" + profile,
                "--virtual-time-budget=20000", "--dump-dom"));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(dom);
    }

    /** A browser that a test drives, as large as a laptop's; it ends when it is closed. */
    public static DrivenBrowser open() throws IOException {
        return DrivenBrowser.open(program(), found("chromedriver"));
    }

    private static Path program() {
        return found("chromium", "chromium-browser", "google-chrome");
    }

    private static Path found(String... names) {
        Optional<Path> found = Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if ("required".equals(System.getenv("CHANCERY_TEST_BROWSER"))) {
            assertThat(found).as("%s on the path", names[0]).isPresent();
        }
        assumeTrue(found.isPresent(), names[0] + " is not installed");
        return found.orElseThrow();
    }
}
