package org.chancery.render.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.render.Templates;
import org.chancery.render.pdf.direction.Directions;
import org.chancery.render.pdf.direction.LineOrder;
import org.chancery.render.pdf.font.FontChoice;
import org.chancery.render.pdf.font.FontSet;
import org.chancery.render.pdf.font.FontShelf;
import org.chancery.render.pdf.font.MachineFonts;
import org.chancery.render.pdf.structure.PageStructure;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.util.XRLog;

/**
 * Sets a page in type: tagged (PDF/UA-1), fit for archives (PDF/A-2a), and always the same bytes from the same
 * page and settings. Nothing is fetched and no file is read but the templates' fonts, which are parsed once for
 * all pages. May be used by several threads at a time.
 */
public final class PdfRenderer {
    private static final int COMPRESSION = 6; // the highest, 9, takes half as long again for one per cent
    private static final int LARGEST_PAGE = 200_000;

    static {
        XRLog.setLoggingEnabled(false); // what matters is reported as a diagnostic
    }

    /** A thread of its own does the printing, so that a page without end cannot hold up a run. */
    private static final int MOST_SECONDS = 30;

    private final FontShelf fonts;
    private final PageReader reader = new PageReader();

    /** Fonts are taken from {@code fonts/} and from the template's own folder; for scripts that those lack, from the machine. */
    public PdfRenderer(Templates templates, MachineFonts machine) {
        fonts = new FontShelf(templates, machine);
    }

    /**
     * The page in print; empty where an error was reported.
     *
     * @param xhtml one well-formed file that carries its pictures in itself; styles for the screen are left aside
     */
    public Optional<PrintedPage> render(String xhtml, PdfSettings settings, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        FutureTask<Optional<PrintedPage>> printing =
                new FutureTask<>(() -> print(ScreenStyles.removedFrom(xhtml), settings, found));
        Thread thread = Thread.ofPlatform().daemon().name("print").start(printing);
        try {
            Optional<PrintedPage> printed = printing.get(MOST_SECONDS, TimeUnit.SECONDS);
            diagnostics.addAll(found.list());
            return printed;
        } catch (TimeoutException e) {
            diagnostics.error(
                    settings.origin(),
                    "the page cannot be printed within " + MOST_SECONDS + " seconds",
                    "shorten its longest texts, or print it in parts");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
        return Optional.empty();
    }

    private Optional<PrintedPage> print(String xhtml, PdfSettings settings, Diagnostics diagnostics) {
        Report report = new Report(diagnostics, settings.origin(), settings.sheets());
        long before = diagnostics.errors();
        Optional<Document> page = reader.read(xhtml, report);
        page.ifPresent(document -> {
            new PrintStyles(report).removeOthers(document);
            new PageCheck(report).check(document);
        });
        if (page.isEmpty() || diagnostics.errors() > before) {
            return Optional.empty();
        }
        String language = PageHead.of(page.get()).language();
        FontSet set = fonts.of(settings.template(), language, diagnostics);
        if (set.isEmpty()) {
            report.error("no font to print with", "put TTF or OTF fonts into templates/fonts");
            return Optional.empty();
        }
        PrintedPage printed = set(page.get(), xhtml, set, settings, report);
        return diagnostics.errors() > before ? Optional.empty() : Optional.of(printed);
    }

    private PrintedPage set(Document page, String xhtml, FontSet set, PdfSettings settings, Report report) {
        PageHead head = PageHead.of(page);
        head.check(report);
        MissingCharacters missing = new MissingCharacters();
        PrintNamespace html = new PrintNamespace();
        Directions directions = Directions.of(page);
        ClosingSigns.join(page);
        TaggingDevice device = new TaggingDevice(PageStructure.of(page), directions, missing, html, report);
        ITextRenderer renderer = engine(device, set, missing, report);
        renderer.setDocument(page, "", html);
        renderer.setListener(new DocumentFacts(head, settings.created(), xhtml));
        renderer.layout();
        BlockBox root = Objects.requireNonNull(renderer.getRootBox());
        if (directions.mixed()) {
            new LineOrder(renderer.getSharedContext(), directions.rightToLeft()).arrange(root);
        }
        Outline.prepare(page, root);
        List<PrintFault> faults = settings.care() == PdfSettings.Care.INSPECT
                ? LayoutInspector.faults(renderer.getSharedContext(), root)
                : List.of();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(LARGEST_PAGE);
        renderer.createPDF(pdf);
        missing.tell(report);
        return new PrintedPage(pdf.toByteArray(), set.borrowed(), faults);
    }

    private ITextRenderer engine(TaggingDevice device, FontSet set, MissingCharacters missing, Report report) {
        FontChoice choice = new FontChoice(set, report::unknownFamilies);
        ITextRenderer renderer = new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                new DataOnlyAgent(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL, report),
                choice,
                new PictureFactory(device, reader, set, missing, report),
                new TextMeasure());
        renderer.getSharedContext().setLineBreakingStrategy(new SoftHyphens());
        renderer.setPDFVersion(PdfWriter.VERSION_1_7);
        renderer.setCompression(COMPRESSION);
        renderer.setPDFProducer(DocumentFacts.PRODUCER);
        renderer.setPDFCreator(DocumentFacts.CREATOR);
        return renderer;
    }
}
