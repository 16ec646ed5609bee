package org.chancery.render.pdf.picture;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of a drawing. The SVG library would set them in whatever fonts the machine has, as outlines; so each
 * text stands in the drawing as a rectangle that no drawing has, comes out with the right colour and place, and is
 * then recognised by its width.
 */
final class StandIns {
    /** Wider than any drawing, and exact as a float together with the number that is added to it. */
    private static final int FIRST_WIDTH = 8_000_000;

    private final List<TextPiece> texts = new ArrayList<>();

    /** Remembers a text; returns the width of its rectangle. */
    int add(TextPiece text) {
        texts.add(text);
        return FIRST_WIDTH + texts.size() - 1;
    }

    /** How many texts there are so far. */
    int count() {
        return texts.size();
    }

    /** Moves the texts from this one on to the left. */
    void moveLeft(int first, float distance) {
        texts.subList(first, texts.size()).replaceAll(text -> text.movedLeft(distance));
    }

    /** Puts the texts from this one on into the opposite order between two places: those read first come last. */
    void turnRound(int first, float from, float to) {
        texts.subList(first, texts.size()).replaceAll(text -> text.turnedRound(from, to));
    }

    /** The text that this shape stands for; empty where it is a shape of its own. */
    Optional<TextPiece> behind(Shape shape) {
        if (!(shape instanceof Rectangle2D rectangle)) {
            return Optional.empty();
        }
        int index = (int) Math.round(rectangle.getWidth()) - FIRST_WIDTH;
        return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }
}
