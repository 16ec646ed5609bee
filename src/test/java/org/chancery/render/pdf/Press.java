package org.chancery.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.render.Templates;
import org.chancery.render.pdf.font.MachineFonts;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Prints small pages with the fonts of this checkout. */
final class Press {
    static final PdfSettings SETTINGS =
            new PdfSettings("none", Instant.parse("2022-01-17T05:00:00Z"), Origin.file(Path.of("page.html")));

    private static final Templates TEMPLATES = new Templates(Path.of("templates"));
    /** With no fonts but those of this checkout, so that every machine prints the same. */
    private static final PdfRenderer RENDERER = new PdfRenderer(TEMPLATES, new MachineFonts(List.of()));
    /** With the machine's fonts too. */
    static final PdfRenderer WIDE = new PdfRenderer(TEMPLATES, new MachineFonts(List.of(Path.of("/usr/share/fonts"))));

    private Press() {}

    /** Whether this machine has the fonts of Debian's fonts-noto-core and fonts-noto-cjk. */
    static boolean hasFontsOfTheWorld() {
        return Stream.of(
                "truetype/noto/NotoNaskhArabic-Regular.ttf",
                "truetype/noto/NotoSerifHebrew-Regular.ttf",
                "opentype/noto/NotoSerifCJK-Regular.ttc")
                .allMatch(font -> Files.exists(Path.of("/usr/share/fonts", font)));
    }

    /** A page in a language that runs this way, with the machine's fonts. */
    static Printed printAbroad(String language, String direction, String body) {
        String page = page("", body).replace("lang=\"en\"", "lang=\"" + language + "\" dir=\"" + direction + "\"");
        return print(WIDE, page);
    }

    /** What came out. */
    record Printed(Optional<PrintedPage> page, List<Diagnostic> diagnostics) {
        Optional<byte[]> pdf() {
            return page.map(PrintedPage::pdf);
        }

        List<String> messages() {
            return diagnostics.stream()
                    .map(each -> each.severity().word() + ": " + each.message())
                    .toList();
        }

        PdfReader reader() {
            try {
                return new PdfReader(pdf().orElseThrow(() -> new AssertionError(messages())));
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
