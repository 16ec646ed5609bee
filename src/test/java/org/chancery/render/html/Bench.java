package org.chancery.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.digest.Digest;
import org.chancery.render.Templates;
import org.chancery.testing.JanuaryDigest;

/** A folder of templates to try; its template is called {@code t}. */
final class Bench {
    private final Path folder;

    Bench(Path folder) {
        this.folder = folder;
    }

    Bench with(String name, String text) {
        return with(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Bench with(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Bench page(String text) {
        return with("t/page.ftlh", text);
    }

    /** What rendering reports: {@code t/page.ftlh:3:7: message / hint}. */
    List<String> faults() {
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> page = render(JanuaryDigest.digest(), diagnostics);
        if (page.isPresent() == diagnostics.hasErrors()) {
            throw new AssertionError("a page although there are errors, or neither: " + lines(diagnostics));
        }
        return lines(diagnostics);
    }

    /** What checking alone reports. */
    List<String> checked() {
        Diagnostics diagnostics = new Diagnostics();
        new HtmlRenderer(new Templates(folder)).check("t", diagnostics);
        return lines(diagnostics);
    }

    String rendered() {
        return rendered(JanuaryDigest.digest());
    }

    String rendered(Digest digest) {
        Diagnostics diagnostics = new Diagnostics();
        return render(digest, diagnostics).orElseThrow(() -> new AssertionError(lines(diagnostics)));
    }

    private Optional<String> render(Digest digest, Diagnostics diagnostics) {
        return new HtmlRenderer(new Templates(folder)).render(digest, "t", diagnostics);
    }

    List<String> lines(Diagnostics diagnostics) {
        return diagnostics.list().stream().map(this::line).toList();
    }

    private String line(Diagnostic diagnostic) {
        String place = switch (diagnostic.origin()) {
            case Origin.Spot spot -> folder.relativize(spot.source().path()) + ":" + spot.position().line() + ":"
                    + spot.position().column() + ": ";
            case Origin.WholeFile file -> folder.relativize(file.path()) + ": ";
            case Origin.Run run -> "";
        };
        return place + diagnostic.message() + (diagnostic.hint().isEmpty() ? "" : " / " + diagnostic.hint());
    }
}
