package org.chancery.pipeline;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.render.Templates;
import org.chancery.render.pdf.PdfRenderer;
import org.chancery.render.pdf.PdfSettings;
import org.chancery.render.pdf.PrintCss;
import org.chancery.render.pdf.PrintedPage;
import org.chancery.render.pdf.font.MachineFonts;
import org.chancery.trail.Kept;
import org.chancery.trail.Trail;

/** Prints drafts again and again, several at a time. Fonts are parsed anew when one has changed. */
public final class PrintRoom {
    private final Workspace workspace;
    private final MachineFonts machine;
    private final InstantSource clock;
    private final PrintCss styles = new PrintCss();
    private final Kept<Workspace, Press> presses = new Kept<>(1);

    /** A room with the workspace's fonts, and behind them those of the machine. */
    public PrintRoom(Workspace workspace, MachineFonts machine, InstantSource clock) {
        this.workspace = workspace;
        this.machine = machine;
        this.clock = clock;
    }

    private record Press(PdfRenderer renderer, Trail trail) {}

    /**
     * A draft in print.
     *
     * @param pdf empty where an error keeps it from being printed
     * @param bug what Chancery itself tripped over
     * @param trail the fonts that were looked at
     */
    public record Print(
            Optional<byte[]> pdf, List<Diagnostic> diagnostics, Optional<Throwable> bug, Trail trail) {
        public Print {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Prints a draft that has a page. */
    public Print print(Draft draft) {
        Trail trail = Trail.watching(clock);
        Diagnostics found = new Diagnostics();
        Manuscript manuscript = draft.manuscript().orElseThrow();
        try {
            styles.check(draft.styles(), found);
            return new Print(pdf(draft, manuscript, trail, found), found.list(), Optional.empty(), trail);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Mishap mishap = Mishap.of(manuscript.briefing().source().path(), e);
            found.add(mishap.said());
            return new Print(Optional.empty(), found.list(), mishap.bug(), trail);
        }
    }

    private Optional<byte[]> pdf(Draft draft, Manuscript manuscript, Trail trail, Diagnostics found) {
        Press press = press(trail);
        PdfSettings settings = new PdfSettings(
                draft.template(), manuscript.edition().stamp().toInstant(),
                Origin.file(manuscript.briefing().source().path())).with(draft.styles());
        try {
            return press.renderer().render(draft.page().orElseThrow(), settings, found).map(PrintedPage::pdf);
        } finally {
            trail.join(press.trail());
        }
    }

    private synchronized Press press(Trail trail) {
        return presses.get(workspace, trail, own -> new Press(
                new PdfRenderer(new Templates(workspace.templatesFolder(), own), machine), own));
    }
}
