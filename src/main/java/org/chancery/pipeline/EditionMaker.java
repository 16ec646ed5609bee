package org.chancery.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Edition;
import org.chancery.briefing.Format;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.edit.Edited;
import org.chancery.edit.Editor;
import org.chancery.edit.Material;
import org.chancery.publish.Artifact;
import org.chancery.publish.AsciiName;
import org.chancery.publish.EditionFiles;
import org.chancery.reference.ReferenceData;
import org.chancery.render.StyleSheet;
import org.chancery.render.Templates;
import org.chancery.render.html.HtmlRenderer;
import org.chancery.render.pdf.PdfRenderer;
import org.chancery.render.pdf.PdfSettings;
import org.chancery.render.pdf.PrintCss;
import org.chancery.render.pdf.font.MachineFonts;
import org.chancery.render.pdf.font.UsedFont;
import org.chancery.source.EventSet;

/** Makes editions, all in memory. May be used by several threads. */
final class EditionMaker implements Maker<EditionFiles> {
    private final Workspace workspace;
    private final ReferenceData reference;
    private final List<SourceText> referenceFiles;
    private final Templates templates;
    /** One for each thread: a renderer of HTML keeps the templates that it has parsed to itself. */
    private final ThreadLocal<HtmlRenderer> html;
    private final PdfRenderer pdf;
    private final PrintCss styles = new PrintCss();

    EditionMaker(
            Workspace workspace, ReferenceData reference, List<SourceText> referenceFiles, MachineFonts machine) {
        this.workspace = workspace;
        this.reference = reference;
        this.referenceFiles = List.copyOf(referenceFiles);
        this.templates = new Templates(workspace.templatesFolder());
        this.html = ThreadLocal.withInitial(() -> new HtmlRenderer(templates));
        this.pdf = new PdfRenderer(templates, machine);
    }

    @Override
    public Optional<EditionFiles> make(Briefing briefing, EventSet events, Order order, Diagnostics diagnostics) {
        Edition edition = order.edition(briefing);
        ChosenTemplate chosen = new ChosenTemplate(briefing, order.template());
        Set<Format> formats = order.formats().orElse(briefing.layout().formats());
        if (!chosen.isThere(templates, diagnostics)) {
            return Optional.empty();
        }
        Edited edited =
                Editor.edit(briefing, edition, new Material(events.events(), events.coded()), reference, diagnostics);
        Gatekeeper.check(briefing, edited, diagnostics);
        PdfSettings settings = new PdfSettings(
                chosen.name(), edition.stamp().toInstant(), Origin.file(briefing.source().path()));
        Pressed pressed = html.get().render(edited.digest(), chosen.name(), diagnostics)
                .map(page -> press(page, formats, settings, diagnostics))
                .orElse(new Pressed(List.of(), List.of()));
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Manifest manifest = new Manifest(workspace, briefing, edition);
        Inputs inputs = new Inputs(workspace)
                .texts(List.of(briefing.source()))
                .events(events.files())
                .texts(referenceFiles)
                .templates(html.get().files())
                .fonts(pressed.fonts())
                .pictures(events.events());
        return Optional.of(new EditionFiles(
                AsciiName.of(briefing.id()),
                edition.id(),
                pressed.artifacts(),
                manifest.of(
                        inputs, new SourceReport(workspace).list(events.accounts()), pressed.artifacts(),
                        edited.verdicts(), diagnostics)));
    }

    /** What came from the press, and the machine's fonts that it took. */
    private record Pressed(List<Artifact> artifacts, List<UsedFont> fonts) {}

    private Pressed press(String page, Set<Format> formats, PdfSettings settings, Diagnostics found) {
        List<Artifact> artifacts = new ArrayList<>();
        List<UsedFont> fonts = new ArrayList<>();
        if (formats.contains(Format.HTML)) {
            artifacts.add(new Artifact(Format.HTML.word(), page.getBytes(StandardCharsets.UTF_8)));
        }
        if (formats.contains(Format.PDF)) {
            List<StyleSheet> sheets = html.get().printSheets(settings.template());
            styles.check(sheets, found);
            pdf.render(page, settings.with(sheets), found).ifPresent(printed -> {
                artifacts.add(new Artifact(Format.PDF.word(), printed.pdf()));
                fonts.addAll(printed.fonts());
            });
        }
        return new Pressed(artifacts, fonts);
    }
}
