package org.chancery.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.render.Templates;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Prints small pages with the fonts of this checkout. */
final class Press {
    static final PdfSettings SETTINGS =
            new PdfSettings("none", Instant.parse("2022-01-17T05:00:00Z"), Origin.file(Path.of("page.html")));

    private static final PdfRenderer RENDERER = new PdfRenderer(new Templates(Path.of("templates")));

    private Press() {}

    /** What came out. */
    record Printed(Optional<byte[]> pdf, List<Diagnostic> diagnostics) {
        List<String> messages() {
            return diagnostics.stream()
                    .map(each -> each.severity().word() + ": " + each.message())
                    .toList();
        }

        PdfReader reader() {
            try {
                return new PdfReader(pdf.orElseThrow(() -> new AssertionError(messages())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String text(int page) {
            try (PdfReader reader = reader()) {
                return new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("\\s+", " ")
                        .replaceAll(" ([,;.])", "$1")
                        .strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A page with this style and body. */
    static String page(String css, String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title>
                <style media="print">body { font: 10pt "Chancery Serif" } %s</style></head>
                <body>%s</body></html>
                """.formatted(css, body);
    }

    /** The page that shows all that print can do. */
    static String sample() {
        try (InputStream in = Press.class.getResourceAsStream("sample.xhtml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Printed print(String xhtml) {
        return print(RENDERER, xhtml);
    }

    static Printed print(PdfRenderer renderer, String xhtml) {
        Diagnostics diagnostics = new Diagnostics();
        return new Printed(renderer.render(xhtml, SETTINGS, diagnostics), diagnostics.list());
    }

    static Printed body(String body) {
        return print(page("", body));
    }
}
