package org.chancery.render.pdf;

import java.awt.Point;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.MarkerData;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * The markers of list items. The engine draws them before all text and does not say whose they are, so they are
 * known by their place, and wait until the text of their item is drawn.
 */
final class ListMarkers {
    private final Map<Point, Element> items = new HashMap<>();
    private final Map<Element, Runnable> waiting = new LinkedHashMap<>();

    ListMarkers(Box root, RenderingContext context) {
        find(root, context);
    }

    private void find(Box box, RenderingContext context) {
        if (box instanceof BlockBox block && block.getElement() != null && isListItem(block)) {
            MarkerData marker = block.getMarkerData();
            if (marker != null) {
                items.putIfAbsent(place(block, marker, context), block.getElement());
            }
        }
        for (int index = 0; index < box.getChildCount(); index++) {
            find(box.getChild(index), context);
        }
    }

    private static boolean isListItem(Box box) {
        return box.getStyle() != null && box.getStyle().isListItem();
    }

    /** Where the engine's {@code ListItemPainter} puts a marker. */
    private static Point place(BlockBox item, MarkerData marker, RenderingContext context) {
        LineBox line = marker.getReferenceLine();
        int right = line != null
                ? line.getAbsX()
                : item.getAbsX() + (int) item.getMargin(context).left();
        if (marker.getGlyphMarker() != null) {
            MarkerData.GlyphMarker glyph = marker.getGlyphMarker();
            return new Point(right - glyph.getLayoutWidth(), middle(item, context) - glyph.getDiameter() / 2);
        }
        int width = marker.getTextMarker() == null ? 0 : marker.getTextMarker().getLayoutWidth();
        int top = line != null ? line.getAbsY() : item.getAbsY() + item.getTy();
        return new Point(right - width, top + marker.getStructMetrics().getBaseline());
    }

    private static int middle(BlockBox item, RenderingContext context) {
        Box first = item;
        while (first.getChildCount() > 0) {
            first = first.getChild(0);
        }
        return first.getAbsY()
                + first.getHeight() / 2
                + (int) first.getMargin(context).top() / 2
                - (int) first.getMargin(context).bottom() / 2
                + (int) first.getPadding(context).top() / 2
                - (int) first.getPadding(context).bottom() / 2;
    }

    /** The item whose marker is drawn here. */
    Optional<Element> at(int x, int y) {
        return Optional.ofNullable(items.get(new Point(x, y)));
    }

    /** Lets an item's marker wait for its text. */
    void await(Element item, Runnable drawing) {
        waiting.put(item, drawing);
    }

    /** Draws the markers of the items that this text stands in. */
    void before(Node text) {
        if (waiting.isEmpty()) {
            return;
        }
        for (Node at = text.getParentNode(); at instanceof Element element; at = at.getParentNode()) {
            Runnable drawing = waiting.remove(element);
            if (drawing != null) {
                drawing.run();
            }
        }
    }

    /** Draws all markers that still wait: their items have no text. */
    void flush() {
        List.copyOf(waiting.values()).forEach(Runnable::run);
        waiting.clear();
    }
}
