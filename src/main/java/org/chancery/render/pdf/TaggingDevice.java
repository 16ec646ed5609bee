package org.chancery.render.pdf;

import java.awt.Shape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.render.pdf.direction.DirectedText;
import org.chancery.render.pdf.direction.Directions;
import org.chancery.render.pdf.direction.LineOrder;
import org.chancery.render.pdf.font.MissingGlyphs;
import org.chancery.render.pdf.structure.Leaf;
import org.chancery.render.pdf.structure.PageStructure;
import org.chancery.render.pdf.structure.StructureWriter;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Draws a page for the engine, and says of all that it draws what it is. Texts and pictures of the page belong to
 * its structure; borders, backgrounds, margin boxes and repeated table heads are decoration. For one page.
 */
final class TaggingDevice extends FallbackDevice {
    private static final String BULLET = "\u2022";

    private final PageStructure page;
    private final PrintNamespace html;
    private final Report report;
    private final LineTexts held = new LineTexts();
    private final LeafFinder leaves;
    private @Nullable StructureWriter structure;
    private @Nullable LinkPainter links;
    private @Nullable ListMarkers markers;
    private @Nullable Marks marks;
    private @Nullable Box root;
    private @Nullable RenderingContext rendering;
    private boolean inText;

    TaggingDevice(
            PageStructure page, Directions directions, MissingGlyphs missing, PrintNamespace html, Report report) {
        super(directions, missing);
        this.page = page;
        this.leaves = new LeafFinder(page);
        this.html = html;
        this.report = report;
    }

    @Override
    public void setRoot(Box box) {
        super.setRoot(box);
        root = box;
    }

    @Override
    public void setWriter(PdfWriter writer) {
        super.setWriter(writer);
        structure = new StructureWriter(page, writer);
        links = new LinkPainter(this, writer, structure, html, report);
    }

    @Override
    public void initializePage(PdfContentByte content, float height) {
        super.initializePage(content, height);
        marks = new Marks(content, structure());
        Objects.requireNonNull(links).beginPage();
    }

    @Override
    public void finishPage() {
        drawHeldTexts();
        if (markers != null) {
            markers.flush();
        }
        marks().close();
        super.finishPage();
    }

    @Override
    public void finish(RenderingContext context, Box box) {
        super.finish(context, box);
        structure().finish();
    }

    @Override
    public void paintBackground(RenderingContext context, Box box) {
        if (!(box instanceof InlineLayoutBox)) {
            drawHeldTexts();
        }
        if (markers == null) {
            markers = new ListMarkers(Objects.requireNonNull(root), context);
        }
        html.withoutLinks(() -> super.paintBackground(context, box));
        Objects.requireNonNull(links).paint(context, box, Objects.requireNonNull(root));
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        if (!held.isOfLine(text)) {
            drawHeldTexts();
        }
        held.hold(text);
        rendering = context;
    }

    private void drawHeldTexts() {
        List<InlineText> texts = inOrder(held.marginLine(), held.take());
        if (rendering != null && !texts.isEmpty()) {
            Pen next = pen(); // the engine may have set it for what it draws next
            for (InlineText text : texts) {
                drawNow(rendering, text);
            }
            take(next);
        }
    }

    /** What stands in the margin is set only when it is drawn, and so put into order only here. */
    private List<InlineText> inOrder(Optional<LineBox> marginLine, List<InlineText> texts) {
        return directions().mixed() && marginLine.isPresent()
                ? new LineOrder(getSharedContext(), directions().rightToLeft()).arrangedTexts(marginLine.get())
                : texts;
    }

    private void drawNow(RenderingContext context, InlineText text) {
        Optional<Leaf> leaf = text.getSubstring().isEmpty() ? Optional.empty() : leaves.of(text);
        inText = true;
        if (leaf.isPresent()) {
            if (markers != null && text.getTextNode() != null) {
                markers.before(text.getTextNode());
            }
            marks().draw(leaf.get(), () -> {
                drawLetters(context, text);
                drawLostSpace(text);
            });
        } else {
            drawLetters(context, text);
        }
        inText = false;
    }

    private void drawLetters(RenderingContext context, InlineText text) {
        if (text instanceof DirectedText directed) {
            drawDirected(directed.isRightToLeft(), () -> super.drawText(context, text));
        } else {
            super.drawText(context, text);
        }
    }

    /** A line ends without the space it was broken at; who reads the text aloud or copies it needs that. */
    private void drawLostSpace(InlineText text) {
        String all = text.getMasterText();
        boolean ends = !(text instanceof DirectedText directed) || directed.isLast();
        boolean brokenAtSpace = ends && text.getEnd() < all.length() && all.charAt(text.getEnd()) <= ' ';
        if (brokenAtSpace && !text.getSubstring().endsWith(" ")) {
            InlineLayoutBox line = Objects.requireNonNull(text.getParent());
            int x = line.getAbsX() + text.getX() + text.getWidth();
            drawString(" ", x, line.getAbsY() + line.getBaseline(), null);
        }
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        drawHeldTexts();
        Optional<Leaf> leaf = leaves.of(box);
        if (leaf.isPresent()) {
            marks().draw(leaf.get(), () -> super.paintReplacedElement(context, box));
            Rectangle area = createLocalTargetArea(context, box);
            structure().place(leaf.get(), new PdfRectangle(area));
        } else {
            marks().drawn();
            super.paintReplacedElement(context, box);
        }
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo justification) {
        if (inText) {
            drawRuns(text, x, y, justification);
        } else {
            drawMarker((int) x, (int) y, "", () -> drawRuns(text, x, y, justification));
        }
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        drawMarker(x, y, BULLET, () -> super.fillOval(x, y, width, height));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        drawMarker(x, y, BULLET, () -> super.drawOval(x, y, width, height));
    }

    private void drawMarker(int x, int y, String meaning, Runnable drawing) {
        drawHeldTexts();
        ListMarkers known = markers;
        Optional<Element> item = known == null ? Optional.empty() : known.at(x, y);
        if (known == null || item.isEmpty()) {
            drawing.run();
        } else if (leaves.isNew(item.get())) {
            Pen itsPen = pen().plain();
            known.await(item.get(), () -> {
                take(itsPen);
                mark(item.get(), meaning, drawing);
            });
        }
    }

    private void mark(Element item, String meaning, Runnable drawing) {
        Optional<Leaf> leaf = page.marker(item);
        if (leaf.isEmpty()) {
            drawing.run();
            return;
        }
        marks().draw(leaf.get(), drawing);
        if (!meaning.isEmpty()) {
            structure().means(leaf.get(), meaning);
        }
    }

    @Override
    public void translate(double x, double y) {
        drawHeldTexts();
        super.translate(x, y);
    }

    @Override
    public void clip(Shape shape) {
        drawHeldTexts();
        super.clip(shape);
    }

    @Override
    public void setClip(Shape shape) {
        drawHeldTexts();
        super.setClip(shape);
    }

    @Override
    protected void beforeDrawing() {
        marks().drawn();
    }

    @Override
    public void draw(Shape shape) {
        marks().drawn();
        super.draw(shape);
    }

    @Override
    public void fill(Shape shape) {
        marks().drawn();
        super.fill(shape);
    }

    private Marks marks() {
        return Objects.requireNonNull(marks);
    }

    private StructureWriter structure() {
        return Objects.requireNonNull(structure);
    }
}
