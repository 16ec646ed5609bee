package org.chancery.render.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A tag of a page or of a template's own markup.
 *
 * @param start where it begins, and {@code end} behind its last character
 */
record Tag(Form form, String name, int start, int end, List<Attribute> attributes) {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /** How a tag is written: {@code <p>}, {@code </p>}, {@code <br/>}. */
    enum Form {
        OPEN,
        CLOSE,
        EMPTY
    }

    /** An attribute, and where its value begins and ends. */
    record Attribute(String name, int start, int end) {}

    /** Whether HTML gives it no content, so that it is closed at once. */
    boolean isVoid() {
        return VOID.contains(name);
    }

    Optional<Attribute> attribute(String wanted) {
        return attributes.stream().filter(each -> each.name().equals(wanted)).findFirst();
    }

    @Override
    public String toString() {
        return form == Form.CLOSE ? "</" + name + ">" : "<" + name + ">";
    }
}
