package org.chancery.render.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.render.pdf.direction.DirectedText;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;

/**
 * Holds back the texts of a line until all are there. The engine draws the text of an element before that of the
 * elements within it; who copies from the page or searches in it wants them in the order of the line.
 */
final class LineTexts {
    /** As they are read: from the left, or where they were put into another order, as they were before. */
    private static final Comparator<InlineText> AS_READ = Comparator.comparingInt(
            text -> text instanceof DirectedText directed
                    ? directed.place()
                    : Objects.requireNonNull(text.getParent()).getAbsX() + text.getX());

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

    /** The line whose texts are held, where it stands in the page's margin. */
    Optional<LineBox> marginLine() {
        return Optional.ofNullable(line).filter(held -> !texts.isEmpty() && held.isContainedInMarginBox());
    }

    /** Gives up the texts that are held, as they are read. */
    List<InlineText> take() {
        List<InlineText> taken = texts.stream().sorted(AS_READ).toList();
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
