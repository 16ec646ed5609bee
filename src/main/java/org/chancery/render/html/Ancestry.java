package org.chancery.render.html;

import java.util.ArrayList;
import java.util.List;

/** An element of a page with those around it. */
final class Ancestry {
    private Ancestry() {}

    /**
     * The start tags of an element and of all around it, the outermost first; none where there is no such
     * element. Elements are counted from 0 in the order of their start tags; {@code tbody} is not counted, since a
     * browser puts in those that a page leaves out.
     */
    static List<Tag> of(List<Tag> tags, int element) {
        List<Tag> open = new ArrayList<>();
        int passed = 0;
        for (Tag tag : tags) {
            if (tag.form() == Tag.Form.CLOSE) {
                open.removeLast();
                continue;
            }
            open.add(tag);
            boolean counts = !tag.name().equals("tbody");
            if (counts && passed == element) {
                return open;
            }
            passed += counts ? 1 : 0;
            if (tag.form() == Tag.Form.EMPTY || tag.isVoid()) {
                open.removeLast();
            }
        }
        return List.of();
    }
}
