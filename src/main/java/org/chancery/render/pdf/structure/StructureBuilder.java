package org.chancery.render.pdf.structure;

import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Builds the structure from the page, in its order. */
final class StructureBuilder {
    private final PageStructure structure;
    private boolean inContents;

    StructureBuilder(PageStructure structure) {
        this.structure = structure;
    }

    void build(Branch root) {
        children(root.source(), root, root.source());
    }

    /** @param container the block that loose text among the children belongs to */
    private void children(Element element, Branch at, Element container) {
        if (at.role().holdsText()) {
            structure.before(element, at.addLeaf());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                if (!Roles.isHidden(inner)) {
                    element(inner, at, container);
                }
            } else if (child instanceof Text text && (!text.getData().isBlank() || isAmongText(at, container))) {
                structure.place(text, host(at, container).addLeaf());
            }
        }
        if (at.role().holdsText()) {
            structure.after(element, at.addLeaf());
        }
    }

    private void element(Element element, Branch at, Element container) {
        if (Roles.isPicture(element)) {
            picture(element, at, container);
            return;
        }
        Optional<Role> block = Roles.block(element);
        if (block.isPresent()) {
            block(element, block.get(), at);
            return;
        }
        Branch inner = Roles.inline(element)
                .map(role -> host(at, container).add(role, element))
                .orElse(at);
        structure.place(element, inner);
        children(element, inner, inner == at && !Roles.isNeutral(element) ? container : element);
    }

    private void block(Element element, Role role, Branch at) {
        boolean outer = inContents;
        inContents = inContents || Roles.isContents(element);
        switch (role) {
            case LIST -> inside(element, at.add(inContents ? Role.CONTENTS : Role.LIST, element));
            case ITEM -> item(element, at);
            case LABEL -> inside(element, group(element, at).add(Role.LABEL, element));
            case ITEM_BODY -> inside(element, group(element, at).add(Role.ITEM_BODY, element));
            case PARAGRAPH -> inside(element, at.role() == Role.PARAGRAPH ? at : at.add(role, element));
            default -> inside(element, at.add(role, element));
        }
        inContents = outer;
    }

    private void inside(Element element, Branch branch) {
        structure.place(element, branch);
        children(element, branch, element);
    }

    private void item(Element element, Branch at) {
        Branch item = at.add(inContents ? Role.CONTENTS_ITEM : Role.ITEM, element);
        item.add(Role.LABEL, element).addLeaf();
        structure.place(element, item);
        children(element, inContents ? item : item.add(Role.ITEM_BODY, element), element);
    }

    /** The item that a term or its description belongs to: each run of terms begins one. */
    private static Branch group(Element element, Branch list) {
        boolean term = Roles.name(element).equals("dt");
        boolean open = !list.parts().isEmpty()
                && list.parts().getLast() instanceof Branch last
                && last.role() == Role.ITEM
                && !(term && last.parts().getLast() instanceof Branch part && part.role() == Role.ITEM_BODY);
        return open ? (Branch) list.parts().getLast() : list.addAnonymous(Role.ITEM, element);
    }

    private void picture(Element element, Branch at, Element container) {
        Branch host = at.role().holdsText() ? at : at.lastAnonymous(container).orElse(at);
        Branch figure = host.add(Role.FIGURE, element);
        structure.place(element, figure);
        structure.place((Node) element, figure.addLeaf());
    }

    /** Whether a blank here is a space between words and not between blocks. */
    private static boolean isAmongText(Branch at, Element container) {
        return at.role().holdsText() || at.lastAnonymous(container).isPresent();
    }

    /** What text goes into: the branch itself, or a paragraph around all loose text of its container in a row. */
    private static Branch host(Branch at, Element container) {
        if (at.role().holdsText()) {
            return at;
        }
        Role role = at.role() == Role.CONTENTS_ITEM ? Role.REFERENCE : Role.PARAGRAPH;
        return at.lastAnonymous(container).orElseGet(() -> at.addAnonymous(role, container));
    }
}
