package org.chancery.render.pdf.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.render.pdf.font.SetFont;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineChild;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;

/** Splits what stands in a line into pieces each of which runs one way. */
final class LineSplitter {
    private final LayoutContext context;
    private final Paragraph.Line line;
    private final List<Piece> pieces = new ArrayList<>();

    /** A piece, the boxes that it stands in, the outermost first, and its level. */
    record Piece(InlineChild content, List<InlineLayoutBox> within, byte level) {}

    LineSplitter(LayoutContext context, Paragraph.Line line) {
        this.context = context;
        this.line = line;
    }

    /** The pieces as they are read; empty where a box of the line lies on a layer of its own and must stay. */
    Optional<List<Piece>> pieces() {
        for (Paragraph.Item item : line.items()) {
            if (item.within().stream().anyMatch(box -> style(box).requiresLayer())) {
                return Optional.empty();
            }
            split(item);
        }
        for (Piece piece : pieces.reversed()) {
            if (piece.content() instanceof DirectedText text) {
                text.markLast();
                break;
            }
        }
        return Optional.of(pieces);
    }

    private void split(Paragraph.Item item) {
        if (!(item.content() instanceof InlineText text) || item.start() == item.end()) {
            byte level = item.start() < item.end() ? line.level(item.start()) : 0;
            pieces.add(new Piece(item.content(), item.within(), level));
            return;
        }
        int end = text.isDynamicFunction() ? item.start() + 1 : end(item, text);
        int from = item.start();
        for (int at = from + 1; at <= end; at++) {
            if (at == end || line.level(at) != line.level(from)) {
                int until = text.isDynamicFunction() ? item.end() : at;
                pieces.add(new Piece(
                        part(text, from - item.start(), until - item.start(), line.level(from)),
                        item.within(),
                        line.level(from)));
                from = at;
            }
        }
    }

    /** Where a piece ends: before the space at the end of a line that is read from the left, since it would indent the line. */
    private int end(Paragraph.Item item, InlineText text) {
        boolean endsLine = item == line.items().getLast() && text.getSubstring().endsWith(" ");
        boolean hasMore = item.end() - item.start() > 1;
        return endsLine && hasMore && line.level(item.end() - 1) % 2 == 0 ? item.end() - 1 : item.end();
    }

    private DirectedText part(InlineText text, int from, int until, byte level) {
        String letters = text.getSubstring().substring(from, until);
        SetFont font = (SetFont) style(Objects.requireNonNull(text.getParent())).getFSFont(context);
        int width = Math.round(font.width(letters));
        DirectedText.Reading reading = new DirectedText.Reading(level % 2 == 1, pieces.size());
        return new DirectedText(text, text.getStart() + from, text.getStart() + until, width, reading);
    }

    private static CalculatedStyle style(Box box) {
        return Objects.requireNonNull(box.getStyle());
    }
}
