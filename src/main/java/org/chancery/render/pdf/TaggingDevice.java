package org.chancery.render.pdf;

import java.awt.Shape;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.render.pdf.font.MissingGlyphs;
import org.chancery.render.pdf.font.SetFont;
import org.chancery.render.pdf.font.TextRun;
import org.chancery.render.pdf.structure.Leaf;
import org.chancery.render.pdf.structure.PageStructure;
import org.chancery.render.pdf.structure.StructureWriter;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Draws a page for the engine, and says of all that it draws what it is. Texts and pictures of the page belong to
 * its structure; borders, backgrounds, margin boxes and repeated table heads are decoration. For one page.
 */
final class TaggingDevice extends ITextOutputDevice {
    private static final String BULLET = "\u2022";
    private static final FontSpecification PLAIN =
            new FontSpecification(0, IdentValue.NORMAL, new String[0], IdentValue.NORMAL, IdentValue.NORMAL);

    private final PageStructure page;
    private final MissingGlyphs missing;
    private final PrintNamespace html;
    private final Report report;
    private final Set<Object> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable StructureWriter structure;
    private @Nullable LinkPainter links;
    private @Nullable ListMarkers markers;
    private @Nullable Marks marks;
    private @Nullable Box root;
    private @Nullable SetFont font;
    private FSColor colour = new FSRGBColor(0, 0, 0);
    private boolean inText;

    TaggingDevice(PageStructure page, MissingGlyphs missing, PrintNamespace html, Report report) {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        this.page = page;
        this.missing = missing;
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
        if (markers == null) {
            markers = new ListMarkers(Objects.requireNonNull(root), context);
        }
        html.withoutLinks(() -> super.paintBackground(context, box));
        Objects.requireNonNull(links).paint(context, box, Objects.requireNonNull(root));
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        Optional<Leaf> leaf = text.getSubstring().isEmpty() ? Optional.empty() : leaf(text);
        inText = true;
        if (leaf.isPresent()) {
            if (markers != null && text.getTextNode() != null) {
                markers.before(text.getTextNode());
            }
            marks().draw(leaf.get(), () -> {
                super.drawText(context, text);
                drawLostSpace(text);
            });
        } else {
            super.drawText(context, text);
        }
        inText = false;
    }

    private Optional<Leaf> leaf(InlineText text) {
        Box line = Objects.requireNonNull(text.getParent());
        if (line.isContainedInMarginBox() || isLeader(text) || !drawn.add(text)) {
            return Optional.empty();
        }
        return text.getTextNode() != null ? page.leaf(text.getTextNode()) : generated(line);
    }

    private Optional<Leaf> generated(Box around) {
        for (Box box = around; box != null; box = box.getParent()) {
            if (box.getElement() != null) {
                return page.generated(box.getElement(), !"before".equals(box.getPseudoElementOrClass()));
            }
        }
        return Optional.empty();
    }

    private static boolean isLeader(InlineText text) {
        return text.isDynamicFunction() && text.getFunctionData().getFunction().is("leader");
    }

    /** A line ends without the space it was broken at; who reads the text aloud or copies it needs that. */
    private void drawLostSpace(InlineText text) {
        String all = text.getMasterText();
        boolean brokenAtSpace = text.getEnd() < all.length() && all.charAt(text.getEnd()) <= ' ';
        if (brokenAtSpace && !text.getSubstring().endsWith(" ")) {
            InlineLayoutBox line = Objects.requireNonNull(text.getParent());
            int x = line.getAbsX() + text.getX() + text.getWidth();
            drawString(" ", x, line.getAbsY() + line.getBaseline(), null);
        }
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        Element element = box.getElement();
        Optional<Leaf> leaf = element == null || box.isContainedInMarginBox() || !drawn.add(box)
                ? Optional.empty()
                : page.leaf(element);
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

    private void drawRuns(String text, float x, float y, @Nullable JustificationInfo justification) {
        marks().drawn();
        SetFont asked = Objects.requireNonNull(font);
        float at = x;
        for (TextRun run : asked.chain().runs(text, missing)) {
            SetFont set = asked.in(run.face());
            super.setFont(set);
            super.drawString(run.text(), at, y, justification);
            at += set.width(run.text()) + stretch(run.text(), justification);
        }
        super.setFont(asked);
    }

    private static float stretch(String text, @Nullable JustificationInfo justification) {
        if (justification == null) {
            return 0;
        }
        long spaces = text.chars().filter(letter -> letter == ' ' || letter == '\u00A0').count();
        return spaces * justification.spaceAdjust() + (text.length() - spaces) * justification.nonSpaceAdjust();
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
        ListMarkers known = markers;
        Optional<Element> item = known == null ? Optional.empty() : known.at(x, y);
        if (known == null || item.isEmpty()) {
            drawing.run();
        } else if (drawn.add(item.get())) {
            FSColor itsColour = colour;
            SetFont itsFont = font;
            known.await(item.get(), () -> {
                setColor(itsColour);
                setFontSpecification(PLAIN); // the one that is set belongs to another text
                if (itsFont != null) {
                    setFont(itsFont);
                }
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
    public void draw(Shape shape) {
        marks().drawn();
        super.draw(shape);
    }

    @Override
    public void fill(Shape shape) {
        marks().drawn();
        super.fill(shape);
    }

    @Override
    public void drawImage(FSImage image, int x, int y) {
        marks().drawn();
        super.drawImage(image, x, y);
    }

    @Override
    public void setFont(ITextFSFont wanted) {
        super.setFont(wanted);
        font = (SetFont) wanted;
    }

    @Override
    public void setColor(FSColor wanted) {
        super.setColor(wanted);
        colour = wanted;
    }

    private Marks marks() {
        return Objects.requireNonNull(marks);
    }

    private StructureWriter structure() {
        return Objects.requireNonNull(structure);
    }
}
