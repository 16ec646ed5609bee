package org.chancery.render.html;

import java.util.List;

/**
 * How far lines are indented, which says what their author meant to belong together: of several open elements a
 * closing tag at the beginning of a line is taken for that one whose line begins as far to the right.
 */
record Indentation(String text) {
    /** Knows of no lines: a closing tag belongs to the innermost element. */
    static final Indentation NONE = new Indentation("");

    private static final int WITHIN = -1;

    /** The element that a tag closes, of those of its name that are open, the innermost first. */
    Tag fellow(Tag closing, List<Tag> open) {
        int column = text.isEmpty() ? WITHIN : column(closing.start());
        return open.stream()
                .filter(tag -> column != WITHIN && column(tag.start()) == column)
                .findFirst()
                .orElse(open.getFirst());
    }

    /** Where a tag begins on its line, if nothing stands before it. */
    private int column(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        return text.substring(start, offset).isBlank() ? offset - start : WITHIN;
    }
}
