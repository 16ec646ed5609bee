package org.chancery.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.DiagnosticPrinter;
import org.chancery.diagnostic.Origin;
import org.chancery.pipeline.Version;

/** The entrance from the command line. */
public final class Main {
    private final Terminal terminal;

    /** A program that speaks to this terminal. */
    public Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs a command and ends with its exit code. */
    public static void main(String[] args) {
        // Feeds are asked for by the name of their host over a connection to the very machine that was looked at.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        Terminal terminal = new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                Clock.systemUTC(),
                mayColour("chancery.colour"),
                mayColour("chancery.colour.out"),
                columns(),
                name -> Optional.ofNullable(System.getenv(name)));
        int status = new Main(terminal).run(args);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(status);
    }

    /** Runs a command; gives the exit code. */
    public int run(String... args) {
        try {
            CommandLine line = CommandLine.of(args);
            if (line.has(CommandLine.VERSION)) {
                terminal.out().println("chancery " + Version.number());
                return ExitCode.DONE.status();
            }
            if (line.has(CommandLine.HELP)) {
                terminal.out().print(Help.text());
                return ExitCode.DONE.status();
            }
            Arguments arguments = new ArgumentReader(line).read();
            return new Run(terminal, arguments).exitCode().status();
        } catch (UsageFault e) {
            new DiagnosticPrinter(terminal.err(), terminal.folder(), terminal.colour())
                    .print(Diagnostic.error(Origin.run(), e.fault(), e.hint()));
            return ExitCode.USAGE.status();
        }
    }

    /** The launcher looks whether a stream is a terminal. */
    private static boolean mayColour(String property) {
        return Boolean.getBoolean(property) && System.getenv("NO_COLOR") == null;
    }

    private static int columns() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9][0-9]{0,3}")
                ? Integer.parseInt(columns)
                : Terminal.USUAL_COLUMNS;
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8)), true);
    }
}
