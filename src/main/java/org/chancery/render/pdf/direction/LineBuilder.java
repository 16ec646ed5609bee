package org.chancery.render.pdf.direction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.xhtmlrenderer.layout.InlineBoxing;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineChild;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** Builds a line anew from its pieces. A box whose pieces no longer stand side by side becomes several. */
final class LineBuilder {
    private final LayoutContext context;
    private final LineBox line;
    private final Set<InlineLayoutBox> used = Collections.newSetFromMap(new IdentityHashMap<>());
    /** The boxes that the last piece stands in: as they were, and as they are built. */
    private List<InlineLayoutBox> were = List.of();
    private final List<InlineLayoutBox> open = new ArrayList<>();

    LineBuilder(LayoutContext context, LineBox line) {
        this.context = context;
        this.line = line;
    }

    void build(List<LineSplitter.Piece> pieces) {
        line.removeAllChildren();
        pieces.forEach(piece -> piece.within().forEach(box -> box.getInlineChildren().clear()));
        pieces.forEach(this::add);
        int width = InlineBoxing.positionHorizontally(context, line, 0);
        line.setContentWidth(width);
        if (line.getJustificationInfo() != null) {
            line.justify();
        }
        line.calcChildLocations();
    }

    private void add(LineSplitter.Piece piece) {
        List<InlineLayoutBox> within = piece.within();
        int shared = 0;
        while (shared < within.size() && shared < were.size() && within.get(shared) == were.get(shared)) {
            shared++;
        }
        open.subList(shared, open.size()).clear();
        for (InlineLayoutBox box : within.subList(shared, within.size())) {
            InlineLayoutBox built = used.add(box) ? box : copy(box);
            into(built);
            open.add(built);
        }
        were = within;
        into(piece.content());
    }

    private void into(InlineChild child) {
        if (open.isEmpty()) {
            line.addChild((Box) child);
            return;
        }
        InlineLayoutBox box = open.getLast();
        box.getInlineChildren().add(child);
        switch (child) {
            case InlineText text -> text.setParent(box);
            case Box inner -> inner.setParent(box);
            default -> throw new IllegalStateException("in a line: " + child);
        }
    }

    private static InlineLayoutBox copy(InlineLayoutBox box) {
        InlineLayoutBox copy = box.copyOf();
        copy.setY(box.getY());
        copy.setBaseline(box.getBaseline());
        if (box.getTextDecorations() != null) {
            copy.setTextDecorations(box.getTextDecorations());
        }
        return copy;
    }
}
