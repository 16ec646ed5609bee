package org.chancery.render.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.render.pdf.structure.Leaf;
import org.chancery.render.pdf.structure.PageStructure;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;

/**
 * Finds where in the structure belongs what is drawn. Margin boxes, the dots of a leader, and what is drawn a second
 * time, such as a table's head on its next page, belong nowhere.
 */
final class LeafFinder {
    private final PageStructure page;
    private final Set<Object> drawn = Collections.newSetFromMap(new IdentityHashMap<>());

    LeafFinder(PageStructure page) {
        this.page = page;
    }

    /** Whether this has not been drawn before. */
    boolean isNew(Object thing) {
        return drawn.add(thing);
    }

    /** Of a picture, the first time that it is drawn. */
    Optional<Leaf> of(BlockBox picture) {
        Element element = picture.getElement();
        return element == null || picture.isContainedInMarginBox() || !isNew(picture)
                ? Optional.empty()
                : page.leaf(element);
    }

    /** Of a text, the first time that it is drawn. */
    Optional<Leaf> of(InlineText text) {
        Box line = Objects.requireNonNull(text.getParent());
        if (line.isContainedInMarginBox() || isLeader(text) || !isNew(text)) {
            return Optional.empty();
        }
        return text.getTextNode() != null ? page.leaf(text.getTextNode()) : generated(line);
    }

    private Optional<Leaf> generated(Box around) {
        for (Box box = around; box != null; box = box.getParent()) {
            if (box.getElement() != null) {
                return page.generated(box.getElement(), !"before".equals(box.getPseudoElementOrClass()));
            }
        }
        return Optional.empty();
    }

    private static boolean isLeader(InlineText text) {
        return text.isDynamicFunction() && text.getFunctionData().getFunction().is("leader");
    }
}
