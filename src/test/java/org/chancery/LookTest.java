package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.digest.Digest;
import org.chancery.render.Templates;
import org.chancery.render.html.HtmlRenderer;
import org.chancery.render.pdf.PdfRenderer;
import org.chancery.render.pdf.PdfSettings;
import org.chancery.testing.JanuaryDigest;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        write("january", JanuaryDigest.digest());
        write("empty", JanuaryDigest.empty());
        write("longer", longer());
    }

    private static void write(String name, Digest digest) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        Templates templates = new Templates(Path.of("templates"));
        var page = new HtmlRenderer(templates).render(digest, "roundup", diagnostics);
        show(diagnostics);
        Files.createDirectories(Path.of("target/look"));
        Files.writeString(Path.of("target/look/" + name + ".html"), page.orElseThrow());
        var pdf = new PdfRenderer(templates).render(page.orElseThrow(), settings(), diagnostics);
        show(diagnostics);
        Files.write(Path.of("target/look/" + name + ".pdf"), pdf.orElseThrow());
    }

    private static void show(Diagnostics diagnostics) {
        assertThat(diagnostics.list().stream().map(
                each -> (each.origin() instanceof Origin.Spot spot ? spot.source().path() + ":" + spot.position() : "")
                        + each.message() + " / " + each.hint()))
                .isEmpty();
    }

    private static PdfSettings settings() {
        return new PdfSettings("roundup", java.time.Instant.parse("2022-01-17T05:00:00Z"), Origin.run());
    }

    private static Digest longer() {
        Digest d = JanuaryDigest.digest();
        var sections = new java.util.ArrayList<org.chancery.digest.Section>(d.sections());
        for (var s : d.sections())
            sections.add(new org.chancery.digest.Section(s.id() + "-2", s.heading() + " again", s.countries(),
                    s.entries(), s.headlines(), s.background()));
        var m = d.masthead();
        var days = java.util.stream.IntStream.range(0, 31)
                .mapToObj(i -> new org.chancery.digest.Figures.DayCount(java.time.LocalDate.of(2022, 1, 1).plusDays(i),
                        (i * 7) % 5))
                .toList();
        return new Digest(
                new org.chancery.digest.Masthead(m.briefing(), "Die Woche des Außenministers und seiner Kollegen",
                        m.subtitle(), "Politische Abteilung", org.chancery.text.Language.of("de").orElseThrow(),
                        org.chancery.text.Paper.LETTER, "2022-01", java.time.LocalDate.of(2022, 1, 1),
                        java.time.LocalDate.of(2022, 1, 31), m.asOf(), true),
                d.lead(), "Eine Anmerkung der Redaktion zu dieser Ausgabe.", sections, d.briefly(), d.ahead(),
                d.sources(), new org.chancery.digest.Figures(days, d.figures().countries()));
    }
}
