package org.chancery.render.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.render.pdf.structure.Alternative;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineChild;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/** Looks at a page that is laid out for what reaches too far and for headings that were left alone. */
final class LayoutInspector {
    /** Two points: the engine itself lets a line out by one, when that ends in small pieces. */
    private static final float NEGLIGIBLE = 2 * ITextRenderer.DEFAULT_DOTS_PER_POINT;

    private static final int SHOWN = 60;

    private static final int NO_HEADING = 7;

    private final LayoutContext context;
    private final Layer pages;
    private final List<PrintFault> faults = new ArrayList<>();
    /** A box says a fault once, however many of its lines have it. */
    private final Set<Told> told = new HashSet<>();
    private Box lastHeading;

    private record Told(PrintFault.Kind kind, Optional<Box> around) {}

    private LayoutInspector(SharedContext shared, BlockBox root) {
        context = shared.newLayoutContextInstance(new ITextFontContext());
        pages = Objects.requireNonNull(root.getLayer());
        lastHeading = root;
    }

    /** All faults, in the order of the page. */
    static List<PrintFault> faults(SharedContext shared, BlockBox root) {
        LayoutInspector inspector = new LayoutInspector(shared, root);
        inspector.visit(root, root);
        return List.copyOf(inspector.faults);
    }

    private void visit(Box box, Box root) {
        if (box instanceof LineBox line && !words(line).isEmpty()) {
            line(line);
        } else if (box instanceof BlockBox block && block.isReplaced()) {
            content(block, block.getAbsX() + block.getWidth());
        }
        if (lastHeading != root && isContent(box) && !isWithin(box, lastHeading)) {
            if (rank(box) > rank(lastHeading)) {
                leftAlone(box);
            }
            lastHeading = root;
        }
        box.getChildren().forEach(child -> visit(child, root));
        if (box instanceof LineBox line) {
            line.getNonFlowContent().forEach(child -> visit(child, root));
        }
        lastHeading = box instanceof BlockBox && isHeading(box) ? box : lastHeading;
    }

    private void line(LineBox line) {
        int end = line.getAbsX() + line.getContentWidth();
        Box block = Objects.requireNonNull(line.getParent());
        int edge = block.getAbsX() + block.getTx() + block.getContentWidth();
        if (!content(line, end) && end > edge + NEGLIGIBLE) {
            report(hides(block) ? PrintFault.Kind.CUT : PrintFault.Kind.WIDER_THAN_BOX, line);
        } else if (block.getHeight() > 0 && hides(block) && bottom(line) > bottom(block) + NEGLIGIBLE) {
            report(PrintFault.Kind.CUT, line);
        }
    }

    private boolean content(Box box, int end) {
        PageBox page = pages.getFirstPage(context, box);
        boolean tooWide = page != null && (end > page.getContentWidth(context) + NEGLIGIBLE
                || box.getAbsX() < -NEGLIGIBLE);
        if (tooWide) {
            report(PrintFault.Kind.WIDER_THAN_PAGE, box);
        }
        return tooWide;
    }

    private void leftAlone(Box next) {
        PageBox ofHeading = pages.getLastPage(context, lastHeading);
        PageBox ofNext = pages.getFirstPage(context, next);
        if (ofHeading != null && ofNext != null && ofNext.getPageNo() > ofHeading.getPageNo()) {
            report(PrintFault.Kind.HEADING_ALONE, lastHeading);
        }
    }

    private void report(PrintFault.Kind kind, Box box) {
        PageBox page = pages.getFirstPage(context, box);
        String words = words(box);
        String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN).strip() + "...";
        if (told.add(new Told(kind, Optional.ofNullable(box.getParent())))) {
            faults.add(new PrintFault(kind, shown, page == null ? 1 : page.getPageNo() + 1));
        }
    }

    private static boolean isContent(Box box) {
        return box instanceof LineBox line && line.isContainsVisibleContent()
                || box instanceof BlockBox block && block.isReplaced();
    }

    private static boolean isWithin(Box box, Box outer) {
        for (Box at = box; at != null; at = at.getParent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeading(Box box) {
        Element element = box.getElement();
        return element != null && element.getNodeName().toLowerCase(Locale.ROOT).matches("h[1-6]");
    }

    /** The rank of the heading that a box is or lies in, the highest is 1; what is none comes after all of them. */
    private static int rank(Box box) {
        for (Box at = box; at != null; at = at.getParent()) {
            if (isHeading(at)) {
                return Objects.requireNonNull(at.getElement()).getNodeName().charAt(1) - '0';
            }
        }
        return NO_HEADING;
    }

    private static boolean hides(Box box) {
        CalculatedStyle style = Objects.requireNonNull(box.getStyle());
        return style.isIdent(CSSName.OVERFLOW, IdentValue.HIDDEN);
    }

    private static int bottom(Box box) {
        return box.getAbsY() + box.getHeight();
    }

    /** What a line says, or a picture or heading. */
    private static String words(Box box) {
        StringBuilder words = new StringBuilder();
        if (box instanceof LineBox line) {
            line.getChildren().forEach(child -> collect((InlineChild) child, words));
        } else if (box.getElement() != null) {
            Element element = box.getElement();
            String alternative = Alternative.of(element);
            words.append(alternative.isEmpty() ? element.getTextContent() : alternative);
        }
        return words.toString().replaceAll("\\s+", " ").replace("\u00AD", "").strip();
    }

    private static void collect(InlineChild child, StringBuilder words) {
        switch (child) {
            case InlineText text -> words.append(text.getSubstring());
            case InlineLayoutBox box -> box.getInlineChildren().forEach(inner -> collect(inner, words));
            default -> {}
        }
    }
}
