package org.chancery.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.digest.Digest;
import org.chancery.render.Templates;
import org.chancery.testing.JanuaryDigest;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    @Test
    void look() throws Exception {
        write("january", JanuaryDigest.digest());
        write("empty", JanuaryDigest.empty());
    }

    private static void write(String name, Digest digest) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        var page = new HtmlRenderer(new Templates(Path.of("templates"))).render(digest, "roundup", diagnostics);
        assertThat(diagnostics.list().stream()
                .map(each -> (each.origin() instanceof org.chancery.diagnostic.Origin.Spot spot
                        ? spot.source().path() + ":" + spot.position() : "") + each.message() + " / " + each.hint()))
                .isEmpty();
        Files.createDirectories(Path.of("target/look"));
        Files.writeString(Path.of("target/look/" + name + ".html"), page.orElseThrow());
    }
}
