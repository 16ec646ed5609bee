package org.chancery.render.pdf.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.util.Optional;
import java.util.Queue;
import javax.xml.stream.events.XMLEvent;
import org.chancery.render.pdf.font.FontSet;
import org.chancery.render.pdf.font.MissingGlyphs;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.w3c.dom.Element;

/** An SVG, ready to be drawn at any size. Nothing that it refers to is fetched. */
public final class Drawing {
    private static final DocumentLimits LIMITS = new DocumentLimits(64, 8, 50_000);

    private final SVGDocument document;
    private final StandIns texts;

    private Drawing(SVGDocument document, StandIns texts) {
        this.document = document;
        this.texts = texts;
    }

    /**
     * Reads an SVG of the page; its texts are set in these fonts. Empty where it
     * cannot be read; refuses what cannot be drawn.
     */
    public static Optional<Drawing> read(Element svg, FontSet fonts, MissingGlyphs missing) {
        StandIns texts = new StandIns();
        Queue<XMLEvent> events = new DrawingEvents(() -> new TextSetter(fonts, missing, texts)).of(svg);
        LoaderContext closed = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(LIMITS)
                .build();
        SVGDocument document = new SVGLoader().load(() -> new EventQueue(events), null, closed);
        return Optional.ofNullable(document).map(read -> new Drawing(read, texts));
    }

    /** Its own width in CSS pixels. */
    public float width() {
        return document.size().width;
    }

    /** Its own height in CSS pixels. */
    public float height() {
        return document.size().height;
    }

    /** Draws it at this size in points; refuses what would need a bitmap. */
    public PdfTemplate draw(PdfContentByte page, float width, float height) {
        PdfTemplate template = page.createTemplate(width, height);
        VectorOutput output = new VectorOutput(template, width, height, texts);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, output, new ViewBox(0, 0, width, height));
        output.dispose();
        return template;
    }
}
