package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.DiagnosticPrinter;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;
import org.chancery.json.Json;
import org.chancery.pipeline.Made;

/** What a run has to say: each thing once, results to one stream and all else to the other. */
final class Report {
    private final Terminal terminal;
    private final Arguments arguments;
    private final DiagnosticPrinter printer;
    private final Set<Diagnostic> said = new LinkedHashSet<>();
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);

    Report(Terminal terminal, Arguments arguments) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.printer = new DiagnosticPrinter(terminal.err(), terminal.folder(), terminal.colour());
    }

    /** Says these, but for warnings of a quiet run, and remembers the faults. */
    void say(Collection<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : inOrderOfPlaces(diagnostics)) {
            boolean error = diagnostic.severity() == Severity.ERROR || arguments.has(Arguments.Flag.STRICT);
            if (error) {
                faults.add(diagnostic.fault());
            }
            if (said.add(diagnostic) && (error || !arguments.has(Arguments.Flag.QUIET))) {
                print(diagnostic);
            }
        }
    }

    /** Each file's in the order of its lines, the files in the order in which they come up. */
    private static List<Diagnostic> inOrderOfPlaces(Collection<Diagnostic> diagnostics) {
        Map<Object, List<Diagnostic>> byFile = new LinkedHashMap<>();
        diagnostics.forEach(each -> byFile.computeIfAbsent(file(each), ignored -> new ArrayList<>()).add(each));
        byFile.values()
                .forEach(each -> each.sort(Comparator.comparingInt(Report::line).thenComparingInt(Report::column)));
        return byFile.values().stream().flatMap(List::stream).toList();
    }

    private static Object file(Diagnostic diagnostic) {
        return switch (diagnostic.origin()) {
            case Origin.Spot spot -> spot.source().path();
            case Origin.WholeFile whole -> whole.path();
            case Origin.Run ignored -> "";
        };
    }

    private static int line(Diagnostic diagnostic) {
        return diagnostic.origin() instanceof Origin.Spot spot ? spot.position().line() : 0;
    }

    private static int column(Diagnostic diagnostic) {
        return diagnostic.origin() instanceof Origin.Spot spot ? spot.position().column() : 0;
    }

    /** Names a file that was written. */
    void written(Path file) {
        if (!arguments.has(Arguments.Flag.QUIET)) {
            terminal.out().println(printer.shown(file));
        }
    }

    /** Shows what was asked for, in a quiet run too. */
    void show(String listing) {
        terminal.out().print(listing);
    }

    /** A path as a user would type it in the current folder. */
    String shown(Path path) {
        return printer.shown(path);
    }

    /** Tells how things go, unless the run is quiet. */
    void tell(String sentence) {
        if (!arguments.has(Arguments.Flag.QUIET)) {
            terminal.err().println(sentence);
        }
    }

    /** Tells it where a run is to be chatty. */
    void tellAtLength(String sentence) {
        if (arguments.has(Arguments.Flag.VERBOSE)) {
            terminal.err().println(sentence);
        }
    }

    /** Says what was found while something was made, and with {@code --debug} where Chancery itself tripped. */
    void say(Made<?> made) {
        say(made.diagnostics());
        made.used().forEach(each -> tellAtLength(made.briefing() + ": " + each));
        made.bug().ifPresent(this::trace);
    }

    /** Says that Chancery itself tripped over this. */
    void say(Throwable bug) {
        String message = "a fault in Chancery itself: " + bug;
        say(List.of(new Diagnostic(Severity.ERROR, Fault.BUG, Origin.run(), message, "--debug shows where")));
        trace(bug);
    }

    private void trace(Throwable bug) {
        if (arguments.has(Arguments.Flag.DEBUG)) {
            bug.printStackTrace(terminal.err());
        }
    }

    /** The faults that occurred. */
    Set<Fault> faults() {
        return faults;
    }

    private void print(Diagnostic diagnostic) {
        if (arguments.has(Arguments.Flag.JSON)) {
            terminal.err().println(Json.line(fields(diagnostic)));
        } else {
            printer.print(diagnostic);
        }
    }

    private Map<String, Object> fields(Diagnostic diagnostic) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("severity", diagnostic.severity().word());
        List<Object> place = place(diagnostic.origin());
        fields.put("file", place.get(0));
        fields.put("line", place.get(1));
        fields.put("column", place.get(2));
        fields.put("message", diagnostic.message());
        fields.put("hint", diagnostic.hint());
        return fields;
    }

    /** File, line and column; an empty name and noughts where there are none. */
    private List<Object> place(Origin origin) {
        return switch (origin) {
            case Origin.Spot spot -> List.of(
                    printer.shown(spot.source().path()),
                    spot.position().line(),
                    spot.position().column());
            case Origin.WholeFile file -> List.of(printer.shown(file.path()), 0, 0);
            case Origin.Run ignored -> List.of("", 0, 0);
        };
    }
}
