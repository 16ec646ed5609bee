package org.chancery.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** HTML as the engine sees it: with a default style of our own behind the engine's. */
final class PrintNamespace extends XhtmlNamespaceHandler {
    private static final String DEFAULT = read(XhtmlNamespaceHandler.class, "/resources/css/XhtmlNamespaceHandler.css")
            + read(PrintNamespace.class, "default.css");

    private boolean withoutLinks;

    /** Does something during which the engine sees no links, since it would write them without words. */
    void withoutLinks(Runnable work) {
        withoutLinks = true;
        work.run();
        withoutLinks = false;
    }

    @Override
    public @Nullable String getLinkUri(Element element) {
        return withoutLinks ? null : super.getLinkUri(element);
    }

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.of(
                new StylesheetInfo(StylesheetInfo.Origin.USER_AGENT, "default", List.of("all"), DEFAULT));
    }

    private static String read(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
