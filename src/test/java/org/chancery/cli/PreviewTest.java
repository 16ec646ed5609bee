package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.chancery.testing.TestWorkspace;
import org.chancery.testing.TestWorkspace.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How {@code preview} begins and ends. */
class PreviewTest {
    private static final int LONGEST_SECONDS = 20;

    @TempDir
    private Path folder;

    /** Runs it until it has said all of this, then interrupts it. */
    private Result runUntil(String said, String... args) throws Exception {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(out), new PrintWriter(err), folder, Clock.fixed(TestWorkspace.NOW, ZoneOffset.UTC),
                false,
                false, Terminal.USUAL_COLUMNS, name -> Optional.empty());
        CompletableFuture<Integer> status = new CompletableFuture<>();
        Thread thread = new Thread(() -> status.complete(new Main(terminal).run(args)));
        thread.start();
        for (int i = 0; i < 50 * LONGEST_SECONDS && !(out.toString() + err).contains(said); i++) {
            Thread.sleep(20);
        }
        thread.interrupt();
        return new Result(status.get(LONGEST_SECONDS, TimeUnit.SECONDS), out.toString(), err.toString());
    }

    @Test
    void saysWhereItIsAndEndsWhenInterrupted() throws Exception {
        TestWorkspace.sample(folder);
        Result result = runUntil("Ctrl-C", "preview", "--port", "0");
        assertThat(result.out()).matches("http://localhost:[0-9]+/\n");
        assertThat(result.err()).isEqualTo("preview: editing shows at once; Ctrl-C ends it\n");
        assertThat(result.status()).isZero();
    }

    @Test
    void saysNothingButTheAddressWhereItIsToBeQuiet() throws Exception {
        TestWorkspace.sample(folder);
        Result result = runUntil("http://", "preview", "weekly-roundup", "-q", "--port", "0");
        assertThat(result.out()).startsWith("http://localhost:");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void beginsWithABriefingThatIsBroken() throws Exception {
        TestWorkspace.sample(folder).write("briefings/weekly-roundup.yaml", "titel: x\n");
        assertThat(runUntil("Ctrl-C", "preview", "weekly-roundup", "--port", "0").status()).isZero();
    }

    @Test
    void takesTheNextPortWhereTheUsualOneIsTaken() throws Exception {
        TestWorkspace.sample(folder);
        try (ServerSocket taken = usualPort()) {
            assertThat(taken.isClosed()).isFalse();
            Result result = runUntil("Ctrl-C", "preview");
            assertThat(result.out()).matches("http://localhost:84[1-3][0-9]/\n");
            assertThat(result.err()).startsWith("preview: port 8417 is taken, so it is 84");
        }
    }

    /** It may be taken already, which is just as well. */
    private static ServerSocket usualPort() throws IOException {
        try {
            return new ServerSocket(8417);
        } catch (IOException e) {
            return new ServerSocket();
        }
    }

    @Test
    void refusesANamedPortThatIsTaken() throws Exception {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(workspace.run("preview", "--port", port))
                    .isEqualTo(new Result(
                            74,
                            "",
                            "chancery: error: port " + port
                                    + " is taken\n  hint: name another, or leave --port out\n"));
        }
    }

    @Test
    void warnsThatOthersCanRead() throws Exception {
        TestWorkspace.sample(folder);
        Result result = runUntil("Ctrl-C", "preview", "--host", "127.0.0.1", "--port", "0");
        assertThat(result.out()).matches("http://127\\.0\\.0\\.1:[0-9]+/[A-Za-z0-9_-]{22}/\n");
        assertThat(result.err())
                .startsWith("chancery: warning: whoever is given the address below can read the drafts\n");
    }

    @Test
    void refusesAnAddressOfAnotherMachine() {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        Result result = workspace.run("preview", "--host", "192.0.2.1", "--port", "0");
        assertThat(result.err())
                .isEqualTo("chancery: error: cannot listen on port 0: Cannot assign requested address\n"
                        + "  hint: --host takes an address of this machine\n");
        assertThat(result.status()).isEqualTo(74);
    }

    @ParameterizedTest
    @CsvSource({"preview nothing, no briefing \"nothing\"",
            "preview -C elsewhere, no folder \"briefings\" in \"elsewhere\""})
    void saysThatThereIsNothingToShow(String line, String message) {
        TestWorkspace workspace = TestWorkspace.sample(folder);
        workspace.folder("elsewhere");
        Result result = workspace.run(line.split(" "));
        assertThat(result.err()).startsWith("chancery: error: " + message);
        assertThat(result.status()).isEqualTo(66);
    }

    @ParameterizedTest
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @CsvSource({"INT, 130", "TERM, 143"})
    void endsByASignalInLessThanASecond(String signal, int status) throws Exception {
        assumeFalse(signal.equals("INT") && ignoresInterrupts());
        TestWorkspace.sample(folder);
        Process process = program("--port", "0").start();
        try (BufferedReader said = process.inputReader(UTF_8)) {
            assertThat(said.readLine()).startsWith("http://localhost:");
            long start = System.nanoTime();
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
            assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            assertThat(process.exitValue()).isEqualTo(status);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void opensABrowserAtTheAddress() throws Exception {
        TestWorkspace.sample(folder);
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path opener = Files.writeString(bin.resolve("xdg-open"),
                "#!/bin/sh\necho \"$1\" >\"${0%/*}/new\"\nexec mv ${0%/*}/new ${0%/*}/opened\n");
        assertThat(opener.toFile().setExecutable(true)).isTrue();
        ProcessBuilder program = program("--port", "0", "--open");
        program.environment().merge("PATH", bin + ":", (old, first) -> first + old);
        Process process = program.start();
        try (BufferedReader said = process.inputReader(UTF_8)) {
            String address = said.readLine();
            for (int i = 0; i < 50 * LONGEST_SECONDS && !Files.exists(bin.resolve("opened")); i++) {
                Thread.sleep(20);
            }
            assertThat(bin.resolve("opened")).hasContent(address);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void goesOnWhereNoBrowserCanBeOpened() throws Exception {
        TestWorkspace.sample(folder);
        ProcessBuilder program = program("--port", "0", "--open");
        program.environment().put("PATH", folder.toString());
        Process process = program.start();
        try (BufferedReader said = process.inputReader(UTF_8)) {
            assertThat(said.readLine()).startsWith("http://localhost:");
            assertThat(said.readLine()).startsWith("preview: ");
            assertThat(said.readLine()).isEqualTo("chancery: warning: no browser was opened: there is no xdg-open");
            assertThat(said.readLine()).isEqualTo("  hint: open the address yourself");
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    /** The program as one of its own, both its streams in one. */
    private ProcessBuilder program(String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), "org.chancery.cli.Main", "preview", "-C", folder.toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** Whether what started the tests, such as a shell without job control, has its children ignore the signal. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        List<String> lines = Files.exists(status) ? Files.readAllLines(status) : new ArrayList<>();
        return lines.stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
}
