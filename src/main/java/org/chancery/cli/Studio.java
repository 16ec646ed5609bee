package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.briefing.BriefingReader;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;
import org.chancery.kit.Kit;
import org.chancery.kit.PlainName;
import org.chancery.pipeline.Workspace;

/** Makes new workspaces, briefings and templates, and names the files that were written. */
final class Studio {
    private static final String FIRST_TEMPLATE = "roundup";

    private final Terminal terminal;
    private final Arguments arguments;
    private final Report report;
    private final LocalDate today;

    Studio(Terminal terminal, Arguments arguments, Report report) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.report = report;
        this.today = LocalDate.ofInstant(terminal.clock().instant(), ZoneOffset.UTC);
    }

    /** Makes a workspace in the current folder, or in the one that was named. */
    void workspace(PlainName name) {
        Path parent = arguments
                .workspace()
                .map(terminal.folder()::resolve)
                .orElse(terminal.folder())
                .normalize();
        if (!Files.isDirectory(parent)) {
            missing("no folder \"" + arguments.workspace().orElse("") + "\"", "");
            return;
        }
        tell(kit -> kit.workspace(parent, name, today));
    }

    /** Makes a briefing or a template in this workspace. */
    void begin(Beginning beginning, Workspace workspace) {
        switch (beginning.what()) {
            case BRIEFING -> briefing(beginning, workspace);
            case TEMPLATE -> tell(kit -> kit.template(
                    workspace.templatesFolder(), beginning.name(), beginning.like().orElse(FIRST_TEMPLATE)));
            case WORKSPACE -> workspace(beginning.name());
        }
    }

    private void briefing(Beginning beginning, Workspace workspace) {
        Path folder = workspace.briefingsFolder();
        if (beginning.like().isEmpty()) {
            tell(kit -> kit.briefing(folder, beginning.name(), today));
            return;
        }
        String like = beginning.like().get();
        Optional<Path> file = workspace.briefing(like);
        if (file.isEmpty()) {
            List<String> ids = workspace.briefings().stream().map(BriefingReader::id).toList();
            missing("no briefing \"" + like + "\"", ids.isEmpty() ? "" : Nearest.hint(like, ids, "known"));
            return;
        }
        tell(kit -> kit.briefingLike(file.get(), folder, beginning.name()));
    }

    private void tell(Function<Kit, List<Path>> making) {
        Diagnostics found = new Diagnostics();
        List<Path> written = making.apply(new Kit(found));
        report.say(found.list());
        written.forEach(report::written);
    }

    private void missing(String message, String hint) {
        report.say(List.of(new Diagnostic(Severity.ERROR, Fault.MISSING, Origin.run(), message, hint)));
    }
}
