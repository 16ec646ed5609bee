package org.chancery.render.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;

/**
 * Holds back the texts of a line until all are there. The engine draws the text of an element before that of the
 * elements within it; who copies from the page or searches in it wants them in the order of the line.
 */
final class LineTexts {
    private static final Comparator<InlineText> FROM_THE_LEFT =
            Comparator.comparingInt(text -> Objects.requireNonNull(text.getParent()).getAbsX() + text.getX());

    private final List<InlineText> texts = new ArrayList<>();
    private @Nullable LineBox line;

    /** Whether a text stands in the line whose texts are held. */
    boolean isOfLine(InlineText text) {
        return !texts.isEmpty() && line == line(text);
    }

    void hold(InlineText text) {
        line = line(text);
        texts.add(text);
    }

    /** Gives up the texts that are held, from left to right. */
    List<InlineText> take() {
        List<InlineText> taken = texts.stream().sorted(FROM_THE_LEFT).toList();
        texts.clear();
        return taken;
    }

    /** By how much justification widens a text. */
    static float stretch(String text, @Nullable JustificationInfo justification) {
        if (justification == null) {
            return 0;
        }
        long spaces = text.chars().filter(letter -> letter == ' ' || letter == '\u00A0').count();
        return spaces * justification.spaceAdjust() + (text.length() - spaces) * justification.nonSpaceAdjust();
    }

    private static LineBox line(InlineText text) {
        return Objects.requireNonNull(text.getParent()).getLineBox();
    }
}
