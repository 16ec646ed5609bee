package org.chancery.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.pipeline.Made;
import org.chancery.pipeline.Newsroom;
import org.chancery.pipeline.Order;
import org.chancery.pipeline.Workspace;
import org.chancery.publish.EditionFiles;
import org.chancery.proof.Proof;
import org.chancery.publish.OutputFolder;
import org.chancery.render.Templates;
import org.chancery.render.pdf.font.MachineFonts;

/** Makes the editions of some briefings and publishes them, or only says what is wrong. */
final class Production {
    private final Workspace workspace;
    private final Order order;
    private final Arguments arguments;
    private final Report report;
    private boolean published;

    Production(Workspace workspace, Order order, Arguments arguments, Report report) {
        this.workspace = workspace;
        this.order = order;
        this.arguments = arguments;
        this.report = report;
    }

    /** Says what is wrong with each briefing and its edition, and with every template; publishes nothing. */
    void check(List<Path> briefings) {
        new Newsroom(workspace, order).check(briefings, fonts(), report::say);
        new Proof(new Templates(workspace.templatesFolder()), fonts()).all(report::say);
    }

    /** Makes the edition of each briefing; one that is faulty never stops the others. */
    void generate(List<Path> briefings, Path output) {
        Diagnostics found = new Diagnostics();
        Optional<OutputFolder> opened = OutputFolder.open(output, arguments.patience(), found);
        report.say(found.list());
        if (opened.isEmpty()) {
            return;
        }
        try (OutputFolder folder = opened.get()) {
            Runtime.getRuntime().addShutdownHook(new Thread(folder::stop));
            new Newsroom(workspace, order).produce(briefings, fonts(), made -> publish(made, folder));
            if (published) {
                Diagnostics archive = new Diagnostics();
                folder.writeArchive(archive).ifPresent(report::written);
                report.say(archive.list());
            }
        }
    }

    /** Those of the machine, unless it was said where else to look, or with no folder at all, nowhere. */
    static MachineFonts fonts() {
        String named = System.getProperty("chancery.fonts");
        return named == null
                ? MachineFonts.of(Path.of(System.getProperty("user.home")))
                : new MachineFonts(Arrays.stream(named.split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of)
                        .toList());
    }

    private void publish(Made<EditionFiles> made, OutputFolder folder) {
        report.say(made);
        if (made.work().isEmpty() || refused(made)) {
            return;
        }
        EditionFiles files = made.work().get();
        if (arguments.days() instanceof Order.Days.Latest) {
            report.tell(made.briefing() + ": " + made.edition());
        }
        Diagnostics found = new Diagnostics();
        List<Path> written = folder.publish(files, found);
        published = true;
        report.say(found.list());
        written.forEach(report::written);
        if (written.isEmpty() && !found.hasErrors()) {
            report.tellAtLength(made.briefing() + ": edition " + files.edition() + " is up to date");
        }
    }

    /** With {@code --strict} an edition with a warning is not published. */
    private boolean refused(Made<EditionFiles> made) {
        return arguments.has(Arguments.Flag.STRICT) && !made.diagnostics().isEmpty();
    }
}
