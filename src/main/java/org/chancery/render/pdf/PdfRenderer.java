package org.chancery.render.pdf;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.render.Templates;
public final class PdfRenderer {
    public PdfRenderer(Templates t) {}

    public Optional<byte[]> render(String h, PdfSettings t, Diagnostics x) {
        return Optional.of(new byte[] {1});
    }
}
