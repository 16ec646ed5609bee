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
}
