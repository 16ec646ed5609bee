package org.chancery.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;
import org.chancery.digest.Digest;
import org.chancery.render.TemplateFile;
import org.chancery.render.Templates;
import org.chancery.render.html.HtmlRenderer;
import org.chancery.render.pdf.PdfRenderer;
import org.chancery.render.pdf.PdfSettings;
import org.chancery.render.pdf.PrintCss;
import org.chancery.render.pdf.font.MachineFonts;

/** Looks at templates as they are, and tries them on editions that never were. Several are looked at a time. */
public final class Proof {
    private static final String IN_WHICH = " (in the stress edition)";

    private final Templates templates;
    private final PdfRenderer pdf;
    private final PrintCss styles = new PrintCss();

    /** Proofs of these templates, printed with what fonts the machine has beside theirs. */
    public Proof(Templates templates, MachineFonts machine) {
        this.templates = templates;
        this.pdf = new PdfRenderer(templates, machine);
    }

    /** Hands over what is wrong with each template that the workspace has a hand in; built-in ones are known to be well. */
    public void all(Consumer<List<Diagnostic>> desk) {
        List<String> names = templates.names().stream().filter(templates::isOwn).toList();
        int threads = Math.clamp(names.size(), 1, Runtime.getRuntime().availableProcessors());
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<List<Diagnostic>>> proofs = new ArrayList<>();
            names.forEach(name -> proofs.add(pool.submit(() -> of(name))));
            proofs.forEach(proof -> desk.accept(finished(proof)));
        }
    }

    private static List<Diagnostic> finished(Future<List<Diagnostic>> proof) {
        try {
            return proof.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /** What is wrong with a template. A fault of Chancery itself is said too, and does not keep the others from it. */
    List<Diagnostic> of(String template) {
        Diagnostics found = new Diagnostics();
        try {
            HtmlRenderer html = new HtmlRenderer(templates);
            html.check(template, found);
            styles.check(html.printSheets(template), found);
            if (!found.hasErrors()) {
                stress(template, html, StressEdition.crowded(), found);
                stress(template, html, StressEdition.bare(), found);
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            found.add(new Diagnostic(
                    Severity.ERROR, Fault.BUG, Origin.run(),
                    "a fault in Chancery itself, with template \"" + template + "\": " + e, "--debug shows where"));
        }
        return found.list();
    }

    private void stress(String template, HtmlRenderer html, Digest digest, Diagnostics found) {
        Diagnostics stressed = new Diagnostics();
        Origin page = templates.find(template + "/page.ftlh").map(TemplateFile::path).map(Origin::file)
                .orElseGet(Origin::run);
        html.render(digest, template, stressed)
                .flatMap(text -> pdf.render(
                        text,
                        new PdfSettings(template, Instant.EPOCH, page).inspecting().with(html.printSheets(template)),
                        stressed))
                .ifPresent(printed -> PaperFaults.tell(printed.faults(), page, stressed));
        stressed.list().stream().filter(each -> !isOfTheMachine(each)).forEach(each -> found.add(new Diagnostic(
                each.severity(), each.fault(), each.origin(), each.message() + IN_WHICH, each.hint())));
    }

    /** Whether it says that a script of the made-up names has no font, for which no template can be blamed. */
    private static boolean isOfTheMachine(Diagnostic diagnostic) {
        return diagnostic.message().matches("no font has the (?:Han|Arabic|Hebrew) .*");
    }
}
