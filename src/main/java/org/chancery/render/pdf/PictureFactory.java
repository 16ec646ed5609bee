package org.chancery.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.render.pdf.font.FontSet;
import org.chancery.render.pdf.font.MissingGlyphs;
import org.chancery.render.pdf.picture.DataAddress;
import org.chancery.render.pdf.picture.Drawing;
import org.chancery.render.pdf.picture.UnprintablePicture;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;

/** Makes pictures for the engine: inline SVG and SVG in a data address as drawings, bitmaps as the engine does. */
final class PictureFactory extends ITextReplacedElementFactory {
    private static final String SVG_TYPE = "image/svg+xml";

    private final PageReader reader;
    private final FontSet fonts;
    private final MissingGlyphs missing;
    private final Report report;
    private final Map<Element, Optional<Drawing>> drawings = new HashMap<>();

    PictureFactory(
            ITextOutputDevice device, PageReader reader, FontSet fonts, MissingGlyphs missing, Report report) {
        super(device);
        this.reader = reader;
        this.fonts = fonts;
        this.missing = missing;
        this.report = report;
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        Element element = box.getElement();
        if (element == null) {
            return null;
        }
        return switch (String.valueOf(element.getLocalName())) {
            case "svg" -> drawing(element, cssWidth, cssHeight);
            case "img" ->
                isSvg(element)
                        ? drawing(element, cssWidth, cssHeight)
                        : super.createReplacedElement(context, box, agent, cssWidth, cssHeight);
            default -> null;
        };
    }

    private @Nullable ReplacedElement drawing(Element element, int cssWidth, int cssHeight) {
        return drawings.computeIfAbsent(element, this::read)
                .map(drawing -> DrawingElement.sized(drawing, cssWidth, cssHeight, report))
                .orElse(null);
    }

    private Optional<Drawing> read(Element element) {
        Optional<Element> svg = element.getLocalName().equals("svg") ? Optional.of(element) : embedded(element);
        String name = element.hasAttribute("src") ? DataAddress.shown(element.getAttribute("src")) : "<svg>";
        try {
            Optional<Drawing> drawing = svg.flatMap(root -> Drawing.read(root, fonts, missing));
            if (drawing.isEmpty()) {
                report.unprintable(name, "it is no SVG that can be read");
            }
            return drawing;
        } catch (UnprintablePicture e) {
            report.unprintable(name, e.reason());
            return Optional.empty();
        }
    }

    private Optional<Element> embedded(Element image) {
        return DataAddress.read(image.getAttribute("src"))
                .flatMap(data -> reader.read(new String(data.content(), StandardCharsets.UTF_8), report))
                .map(Document::getDocumentElement);
    }

    private static boolean isSvg(Element image) {
        return image.getAttribute("src").stripLeading().regionMatches(true, "data:".length(), SVG_TYPE, 0,
                SVG_TYPE.length());
    }
}
