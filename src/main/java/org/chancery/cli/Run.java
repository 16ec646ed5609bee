package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.briefing.BriefingReader;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;
import org.chancery.listing.Screen;
import org.chancery.pipeline.Newsroom;
import org.chancery.pipeline.Order;
import org.chancery.pipeline.Workspace;

/** One run of a command on a workspace. */
final class Run {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Report report;

    Run(Terminal terminal, Arguments arguments) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.report = new Report(terminal, arguments);
    }

    /** Does it; gives the exit code. */
    ExitCode exitCode() throws UsageFault {
        if (arguments.beginning().isPresent()) {
            begin(arguments.beginning().get());
            return ExitCode.of(report.faults());
        }
        if (arguments.command() == Command.IMPORT) {
            tryToImport();
            return ExitCode.of(report.faults());
        }
        Optional<Workspace> workspace = workspace();
        List<Path> briefings = workspace.isPresent() ? briefings(workspace.get()) : List.of();
        if (!briefings.isEmpty()) {
            tryToRun(workspace.orElseThrow(), briefings);
        }
        return ExitCode.of(report.faults());
    }

    /** A fault of Chancery itself that is not one briefing's ends the run, but it is said like any other. */
    private void tryToRun(Workspace workspace, List<Path> briefings) throws UsageFault {
        try {
            run(workspace, briefings);
        } catch (RuntimeException | StackOverflowError e) {
            report.say(e);
        }
    }

    private void tryToImport() {
        try {
            workspace().ifPresent(workspace -> new Importing(terminal, arguments, report).to(workspace));
        } catch (RuntimeException | StackOverflowError e) {
            report.say(e);
        }
    }

    private void begin(Beginning beginning) {
        Studio studio = new Studio(terminal, arguments, report);
        if (beginning.what() == Beginning.What.WORKSPACE) {
            studio.workspace(beginning.name());
        } else {
            workspace().ifPresent(workspace -> studio.begin(beginning, workspace));
        }
    }

    private void run(Workspace workspace, List<Path> briefings) throws UsageFault {
        Order order = new Order(
                days(),
                arguments.asOf(),
                terminal.clock().instant(),
                arguments.template(),
                arguments.formats());
        switch (arguments.command()) {
            case GENERATE -> new Production(workspace, order, arguments, report).generate(briefings, output(workspace));
            case CHECK -> new Production(workspace, order, arguments, report).check(briefings);
            case EXPLAIN -> listings(workspace, order).explain(briefings.getFirst());
            case EVENTS -> listings(workspace, order).events(briefings);
            case MODEL -> listings(workspace, order).model(briefings.getFirst());
            case PREVIEW -> new Preview(terminal, arguments.showing().orElseThrow(), report)
                    .show(workspace, order, briefings.stream().filter(file -> isNamed()).findFirst());
            case NEW, IMPORT -> throw new IllegalStateException("needs no briefing");
        }
    }

    /** Where none are named, what is written now is what a preview is for. */
    private Order.Days days() {
        boolean current = arguments.command() == Command.PREVIEW && arguments.days() instanceof Order.Days.Latest;
        return current ? new Order.Days.Current() : arguments.days();
    }

    private boolean isNamed() {
        return !arguments.names().isEmpty();
    }

    private Listings listings(Workspace workspace, Order order) {
        Screen screen = Screen.of(terminal.columns(), terminal.colourOut());
        return new Listings(new Newsroom(workspace, order), order, arguments, report, screen);
    }

    private Optional<Workspace> workspace() {
        Optional<Path> named = arguments.workspace().map(terminal.folder()::resolve).map(Path::normalize);
        Optional<Workspace> workspace =
                named.isPresent() ? Workspace.at(named.get()) : Workspace.around(terminal.folder());
        if (workspace.isEmpty()) {
            String where = named.isPresent() ? "in \"" + arguments.workspace().orElseThrow() + "\"" : "here or above";
            missing("no folder \"briefings\" " + where, "name a workspace with -C DIR");
        }
        return workspace.map(found -> found.in(terminal.environment()));
    }

    /** The files of the briefings that are asked for, each once. */
    private List<Path> briefings(Workspace workspace) throws UsageFault {
        if (arguments.names().isEmpty()) {
            List<Path> all = workspace.briefings();
            if (all.isEmpty()) {
                missing("no briefing in " + workspace.relative(workspace.root().resolve("briefings")), "");
            }
            if (arguments.command().needsOne() && all.size() > 1) {
                throw new UsageFault(arguments.command().word() + " needs a briefing",
                        "one of: " + String.join(", ", ids(workspace)));
            }
            return all;
        }
        Set<Path> found = new LinkedHashSet<>();
        for (String name : arguments.names()) {
            Optional<Path> file = workspace.briefing(name).or(() -> file(name));
            file.ifPresentOrElse(found::add, () -> missing("no briefing \"" + name + "\"", likely(name, workspace)));
        }
        return new ArrayList<>(found);
    }

    private Optional<Path> file(String name) {
        return Optional.of(terminal.folder().resolve(name).normalize()).filter(Files::isRegularFile);
    }

    private static String likely(String name, Workspace workspace) {
        List<String> ids = ids(workspace);
        return ids.isEmpty() ? "" : Nearest.hint(name, ids, "known");
    }

    private static List<String> ids(Workspace workspace) {
        return workspace.briefings().stream().map(BriefingReader::id).toList();
    }

    private Path output(Workspace workspace) {
        return arguments
                .output()
                .map(folder -> terminal.folder().resolve(folder).normalize())
                .orElse(workspace.outputFolder());
    }

    private void missing(String message, String hint) {
        report.say(List.of(new Diagnostic(Severity.ERROR, Fault.MISSING, Origin.run(), message, hint)));
    }
}
