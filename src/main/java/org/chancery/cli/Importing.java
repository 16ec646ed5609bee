package org.chancery.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.Period;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;
import org.chancery.intake.Intake;
import org.chancery.pipeline.Order;
import org.chancery.pipeline.Workspace;

/** Writes what other files hold as an event file: to standard output, or to a file that is not there yet. */
final class Importing {
    /** They say how an edition is made and looks; an import makes none. */
    private static final List<String> NOT_HERE = List.of("as-of", "template", "format", "wait");
    private static final String TEMPORARY = ".chancery-import-";

    private final Terminal terminal;
    private final Arguments arguments;
    private final Report report;

    Importing(Terminal terminal, Arguments arguments, Report report) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.report = report;
    }

    /** Refuses what makes no sense with it. */
    static void check(List<String> files, CommandLine line) throws UsageFault {
        if (files.isEmpty()) {
            throw new UsageFault("import needs a file", "chancery import FILE... [-o FILE]");
        }
        for (String option : NOT_HERE) {
            if (line.has(option)) {
                throw new UsageFault("--" + option + " does not go with import", "it makes no edition");
            }
        }
    }

    /** Does it, for a workspace. */
    void to(Workspace workspace) {
        Diagnostics found = new Diagnostics();
        Optional<Path> target = arguments.output().map(name -> terminal.folder().resolve(name).normalize());
        if (target.isPresent() && isTaken(target.get(), found)) {
            report.say(found.list());
            return;
        }
        Path folder = target.map(file -> file.resolveSibling(""))
                .orElse(workspace.briefingsFolder().resolve("events"));
        Intake intake = new Intake(workspace, terminal.clock(), report::shown, found);
        List<Path> files = arguments.names().stream().map(name -> terminal.folder().resolve(name).normalize()).toList();
        Optional<String> text = intake.text(files, days(), folder);
        text.ifPresent(events -> target.ifPresentOrElse(file -> write(file, events, found), () -> report.show(events)));
        report.say(found.list());
    }

    private Optional<Period> days() {
        return switch (arguments.days()) {
            case Order.Days.Week(Period period) -> Optional.of(period);
            case Order.Days.Range(Period period) -> Optional.of(period);
            case Order.Days.Latest ignored -> Optional.empty();
            case Order.Days.Current ignored -> Optional.empty();
        };
    }

    private static boolean isTaken(Path file, Diagnostics found) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            fault(file, "is there already", "choose another name; nothing is ever overwritten", found);
            return true;
        }
        if (!Files.isDirectory(file.resolveSibling(""))) {
            fault(file, "there is no such folder", "make the folder, or choose another", found);
            return true;
        }
        return false;
    }

    /** The file is there as a whole or not at all. */
    private void write(Path file, String text, Diagnostics found) {
        Path prepared = file.resolveSibling(TEMPORARY + file.getFileName());
        try {
            Files.deleteIfExists(prepared);
            Files.writeString(prepared, text);
            Files.move(prepared, file);
            report.written(file);
        } catch (FileAlreadyExistsException e) {
            fault(file, "is there already", "choose another name; nothing is ever overwritten", found);
        } catch (IOException e) {
            fault(file, "cannot write here", e.getClass().getSimpleName().replace("Exception", ""), found);
        } finally {
            removeQuietly(prepared);
        }
    }

    private static void removeQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What could not be written cannot always be removed; the next run tries again.
        }
    }

    private static void fault(Path file, String message, String hint, Diagnostics found) {
        found.add(new Diagnostic(Severity.ERROR, Fault.OUTPUT, Origin.file(file), message, hint));
    }
}
