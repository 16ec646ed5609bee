package org.chancery.render.pdf.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineChild;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/**
 * Puts the pieces of lines into the order in which they stand side by side. The engine sets all of a line from left
 * to right as it is read; this comes after it, once lines are broken.
 */
public final class LineOrder {
    private final LayoutContext context;
    private final boolean mirrored;

    /** For a page that is laid out from left to right, or for one that is printed as the mirror image of that. */
    public LineOrder(SharedContext shared, boolean mirrored) {
        this.context = shared.newLayoutContextInstance(new ITextFontContext());
        this.mirrored = mirrored;
    }

    /** Orders all lines in this box. */
    public void arrange(Box box) {
        if (box instanceof BlockBox && box.getChildCount() > 0 && box.getChild(0) instanceof LineBox) {
            new Paragraph(box, mirrored).lines().forEach(this::arrange);
        }
        for (Box child : List.copyOf(box.getChildren())) {
            arrange(child);
        }
        switch (box) {
            case LineBox line -> List.copyOf(line.getNonFlowContent()).forEach(this::arrange);
            case InlineLayoutBox inline ->
                List.copyOf(inline.getInlineChildren()).stream()
                        .filter(Box.class::isInstance)
                        .map(Box.class::cast)
                        .forEach(this::arrange);
            default -> {}
        }
    }

    /** Orders the lines around this one and gives its texts; for what the engine sets only when it draws it. */
    public List<InlineText> arrangedTexts(LineBox line) {
        arrange(Objects.requireNonNull(line.getParent()));
        List<InlineText> texts = new ArrayList<>();
        line.getChildren().forEach(child -> collect((InlineChild) child, texts));
        return texts;
    }

    private static void collect(InlineChild child, List<InlineText> texts) {
        switch (child) {
            case InlineText text -> texts.add(text);
            case InlineLayoutBox box -> box.getInlineChildren().forEach(inner -> collect(inner, texts));
            default -> {}
        }
    }

    private void arrange(Paragraph.Line line) {
        new LineSplitter(context, line).pieces().ifPresent(pieces -> new LineBuilder(context, line.box())
                .build(VisualOrder.of(pieces, mirrored)));
    }
}
