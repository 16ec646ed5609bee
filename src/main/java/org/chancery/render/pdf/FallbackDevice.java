package org.chancery.render.pdf;

import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.chancery.render.pdf.direction.Directions;
import org.chancery.render.pdf.font.FaceChain;
import org.chancery.render.pdf.font.MissingGlyphs;
import org.chancery.render.pdf.font.SetFont;
import org.chancery.render.pdf.font.ShapedWord;
import org.chancery.render.pdf.font.TextRun;
import org.chancery.render.pdf.font.VisualRuns;
import org.chancery.render.pdf.font.WordWriter;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.TaggedContent;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Draws text over several fonts where one lacks a character, and remembers font and colour. A page that runs from
 * right to left is laid out from left to right and drawn as the mirror image of that, texts and pictures the right
 * way round; so what a style calls left is where its lines begin.
 */
abstract class FallbackDevice extends ITextOutputDevice {
    private static final FontSpecification PLAIN =
            new FontSpecification(0, IdentValue.NORMAL, new String[0], IdentValue.NORMAL, IdentValue.NORMAL);

    private static final float THOUSAND = 1000;

    private final MissingGlyphs missing;
    private final Directions directions;
    private @Nullable WordWriter words;
    private @Nullable Boolean way;
    private Pen pen = new Pen(new FSRGBColor(0, 0, 0), null, PLAIN);

    /** What is drawn with. */
    static final class Pen {
        private final FSColor colour;
        private final @Nullable SetFont font;
        private final FontSpecification style;

        private Pen(FSColor colour, @Nullable SetFont font, FontSpecification style) {
            this.colour = colour;
            this.font = font;
            this.style = style;
        }

        /** For text whose style the engine does not say: neither emboldened nor slanted. */
        Pen plain() {
            return new Pen(colour, font, PLAIN);
        }
    }

    FallbackDevice(Directions directions, MissingGlyphs missing) {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        this.directions = directions;
        this.missing = missing;
    }

    /** Which way the page runs. */
    Directions directions() {
        return directions;
    }

    /** What is drawn with now. */
    Pen pen() {
        return pen;
    }

    /** Draws with this from now on. */
    void take(Pen wanted) {
        setColor(wanted.colour);
        setFontSpecification(wanted.style);
        if (wanted.font != null) {
            setFont(wanted.font);
        }
    }

    @Override
    public void setColor(FSColor colour) {
        super.setColor(colour);
        pen = new Pen(colour, pen.font, pen.style);
    }

    @Override
    public void setFont(ITextFSFont font) {
        super.setFont(font);
        pen = new Pen(pen.colour, (SetFont) font, pen.style);
    }

    @Override
    public void setFontSpecification(FontSpecification style) {
        super.setFontSpecification(style);
        pen = new Pen(pen.colour, pen.font, style);
    }

    /** Draws a text in runs of one font each, as they are read. */
    void drawRuns(String text, float x, float y, @Nullable JustificationInfo justification) {
        SetFont asked = Objects.requireNonNull(pen.font);
        Deque<Runnable> drawings = new ArrayDeque<>();
        boolean backwards = way != null && way != directions.rightToLeft();
        float at = x;
        for (TextRun run : runs(asked.chain(), text)) {
            Place place = new Place(at, y, width(asked, run, justification));
            at += place.width();
            Runnable drawing = () -> draw(run, asked, place, justification);
            if (backwards) {
                drawings.addFirst(drawing);
            } else {
                drawings.addLast(drawing);
            }
        }
        drawings.forEach(Runnable::run);
        super.setFont(asked);
    }

    private static float width(SetFont font, TextRun run, @Nullable JustificationInfo justification) {
        return font.width(run) + LineTexts.stretch(run.text(), justification);
    }

    private void draw(TextRun run, SetFont asked, Place place, @Nullable JustificationInfo justification) {
        super.setFont(asked.in(run.face()));
        if (run.isShaped()) {
            drawWords(run, place, justification);
        } else {
            drawLetters(run, place, justification);
        }
    }

    /** Where a run is drawn, and how wide it is there. */
    record Place(float x, float y, float width) {}

    /** The runs of a text, in the order in which they stand side by side. */
    private List<TextRun> runs(FaceChain chain, String text) {
        if (!directions.mixed()) {
            return chain.runs(text, missing);
        }
        VisualRuns visual = new VisualRuns(chain, missing);
        List<TextRun> runs = way == null
                ? visual.ofMixed(text, directions.rightToLeft())
                : visual.of(text, way);
        return directions.rightToLeft() ? runs.reversed() : runs;
    }

    /** Draws what follows as text that runs this way, whatever its letters. */
    void drawDirected(boolean rightToLeft, Runnable drawing) {
        way = rightToLeft;
        drawing.run();
        way = null;
    }

    private void drawLetters(TextRun run, Place place, @Nullable JustificationInfo justification) {
        if (run.lacksJoining()) {
            missing.unjoined(run.text());
        }
        if (run.isTurned()) {
            beforeDrawing();
            TaggedContent.meaning(getCurrentPage(), run.text(), () -> drawRun(run.shown(), place, justification));
        } else {
            drawRun(run.shown(), place, justification);
        }
    }

    /** Justification does not tear joined letters apart: all that it adds comes behind their word. */
    private void drawWords(TextRun run, Place place, @Nullable JustificationInfo justification) {
        float size = Objects.requireNonNull(pen.font).getSize2D();
        float at = place.x();
        for (ShapedWord word : directions.rightToLeft() ? run.words().reversed() : run.words()) {
            float width = word.width() * size / THOUSAND;
            writer().next(word);
            drawRun(word.text(), new Place(at, place.y(), width), null);
            at += width + LineTexts.stretch(word.text(), justification);
        }
    }

    private WordWriter writer() {
        WordWriter known = words;
        if (known == null) {
            known = new WordWriter();
            words = known;
            Objects.requireNonNull(getWriter()).setGlyphLayoutManager(known);
        }
        return known;
    }

    /** Draws a text in the font that is set. */
    private void drawRun(String text, Place place, @Nullable JustificationInfo justification) {
        beforeDrawing();
        upright(place, () -> super.drawString(text, 0, 0, justification));
    }

    /** Is told before anything is drawn. */
    protected abstract void beforeDrawing();

    @Override
    public void initializePage(PdfContentByte content, float height) {
        super.initializePage(content, height);
        if (directions.rightToLeft()) {
            double scale = 1 / getDotsPerPoint();
            double width = Objects.requireNonNull(getWriter()).getPageSize().getWidth();
            getTransform().setTransform(-scale, 0, 0, scale, width, 0);
        }
    }

    /** Draws something at a place the right way round, on a page that may be a mirror image. */
    private void upright(Place place, Runnable drawing) {
        AffineTransform transform = getTransform();
        AffineTransform before = new AffineTransform(transform);
        transform.translate(place.x(), place.y());
        if (directions.rightToLeft()) {
            transform.translate(place.width(), 0);
            transform.scale(-1, 1);
        }
        drawing.run();
        transform.setTransform(before);
    }

    @Override
    public void drawImage(FSImage image, int x, int y) {
        beforeDrawing();
        upright(new Place(x, y, image.getWidth()), () -> super.drawImage(image, 0, 0));
    }

    @Override
    public Rectangle createLocalTargetArea(RenderingContext context, Box box) {
        Rectangle area = super.createLocalTargetArea(context, box);
        if (directions.rightToLeft()) {
            float width = area.getWidth();
            area.setLeft(area.getLeft() - width);
            area.setRight(area.getRight() - width);
        }
        return area;
    }
}
