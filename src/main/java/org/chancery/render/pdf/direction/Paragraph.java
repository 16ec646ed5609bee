package org.chancery.render.pdf.direction;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineChild;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** All that stands in the lines of a block, as one text: what runs which way depends on all of it. */
final class Paragraph {
    private static final char OBJECT = '\uFFFC';
    private static final char ISOLATE_LEFT_TO_RIGHT = '\u2066';
    private static final char ISOLATE_RIGHT_TO_LEFT = '\u2067';
    private static final char END_OF_ISOLATE = '\u2069';

    private final boolean rightToLeft;
    private final boolean plainlyRightToLeft;
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();

    /**
     * A text, or something like a picture, and the boxes that it stands in, the outermost first.
     *
     * @param start where it begins in the paragraph's text
     */
    record Item(InlineChild content, List<InlineLayoutBox> within, int start, int end) {}

    /**
     * A line and what stands in it.
     *
     * @param levels how deeply each character lies in texts that run the other way; odd where it runs from right to left
     */
    record Line(LineBox box, List<Item> items, byte[] levels) {
        byte level(int index) {
            return levels[index - items.getFirst().start()];
        }
    }

    Paragraph(Box block, boolean mirrored) {
        rightToLeft = element(block).map(Directions::isRightToLeft).orElse(mirrored);
        plainlyRightToLeft = mirrored;
        List<LineItems> found = new ArrayList<>();
        for (Box child : block.getChildren()) {
            if (child instanceof LineBox line) {
                LineItems items = new LineItems(line, new ArrayList<>());
                line.getChildren().forEach(each -> collect((InlineChild) each, List.of(), items.items()));
                text.append(line.isEndsOnNL() ? '\n' : ' ');
                found.add(items);
            }
        }
        level(found);
    }

    private record LineItems(LineBox box, List<Item> items) {}

    /** The element around it; what stands in the page's margin has none. */
    private static Optional<Element> element(Box block) {
        Box at = block;
        while (at.getElement() == null && at.getParent() != null) {
            at = at.getParent();
        }
        return Optional.ofNullable(at.getElement());
    }

    private void collect(InlineChild child, List<InlineLayoutBox> within, List<Item> items) {
        int start = text.length();
        switch (child) {
            case InlineLayoutBox box -> {
                List<InlineLayoutBox> inner = new ArrayList<>(within);
                inner.add(box);
                isolate(box, box.isStartsHere(), start(box));
                box.getInlineChildren().forEach(each -> collect(each, inner, items));
                isolate(box, box.isEndsHere(), END_OF_ISOLATE);
            }
            case InlineText piece -> {
                text.append(piece.getSubstring());
                items.add(new Item(piece, within, start, text.length()));
            }
            case BlockBox picture -> {
                text.append(OBJECT);
                items.add(new Item(picture, within, start, text.length()));
            }
            default -> throw new IllegalStateException("in a line: " + child);
        }
    }

    private void isolate(InlineLayoutBox box, boolean here, char sign) {
        if (here && box.getElement() != null && Directions.isIsolated(box.getElement())) {
            text.append(sign);
        }
    }

    private static char start(InlineLayoutBox box) {
        return element(box).filter(Directions::isRightToLeft).isPresent()
                ? ISOLATE_RIGHT_TO_LEFT
                : ISOLATE_LEFT_TO_RIGHT;
    }

    private void level(List<LineItems> found) {
        char[] all = text.toString().toCharArray();
        if (rightToLeft == plainlyRightToLeft && !rightToLeft && !Bidi.requiresBidi(all, 0, all.length)) {
            return;
        }
        Bidi bidi = new Bidi(
                text.toString(), rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (LineItems line : found) {
            if (!line.items().isEmpty()) {
                lines.add(leveled(line, bidi));
            }
        }
    }

    private static Line leveled(LineItems line, Bidi bidi) {
        int start = line.items().getFirst().start();
        int end = line.items().getLast().end();
        byte[] levels = new byte[end - start];
        if (end > start) {
            Bidi its = bidi.createLineBidi(start, end);
            for (int index = 0; index < levels.length; index++) {
                levels[index] = (byte) its.getLevelAt(index);
            }
        }
        return new Line(line.box(), line.items(), levels);
    }

    /** The lines, where there is anything in them to be put into order. */
    List<Line> lines() {
        byte plain = (byte) (plainlyRightToLeft ? 1 : 0);
        return lines.stream().filter(line -> hasOther(line.levels(), plain)).toList();
    }

    private static boolean hasOther(byte[] levels, byte plain) {
        for (byte level : levels) {
            if (level != plain) {
                return true;
            }
        }
        return false;
    }
}
