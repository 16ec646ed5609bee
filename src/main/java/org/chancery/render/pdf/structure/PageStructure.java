package org.chancery.render.pdf.structure;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The structure of one page of HTML, and for each piece of it the place in the structure. */
public final class PageStructure {
    private final Branch root;
    private final Map<Node, Leaf> leaves = new IdentityHashMap<>();
    private final Map<Element, Leaf> before = new IdentityHashMap<>();
    private final Map<Element, Leaf> after = new IdentityHashMap<>();
    private final Map<Element, Branch> branches = new IdentityHashMap<>();

    private PageStructure(Element page) {
        root = Branch.root(page);
    }

    /** The structure of this page. */
    public static PageStructure of(Document page) {
        PageStructure structure = new PageStructure(page.getDocumentElement());
        new StructureBuilder(structure).build(structure.root);
        return structure;
    }

    Branch root() {
        return root;
    }

    /** The leaf of a text or picture; empty where it is decoration. */
    public Optional<Leaf> leaf(Node piece) {
        return Optional.ofNullable(leaves.get(piece));
    }

    /** The leaf of what a style adds before or after an element's content; empty where it is decoration. */
    public Optional<Leaf> generated(Element element, boolean behind) {
        return Optional.ofNullable((behind ? after : before).get(element));
    }

    /** The leaf of a list item's marker; empty where the item is decoration. */
    public Optional<Leaf> marker(Element item) {
        return Optional.ofNullable(branches.get(item))
                .flatMap(branch -> branch.parts().stream()
                        .filter(Branch.class::isInstance)
                        .map(Branch.class::cast)
                        .filter(part -> part.role() == Role.LABEL)
                        .findFirst())
                .map(label -> (Leaf) label.parts().getFirst());
    }

    Optional<Branch> branch(Element element) {
        return Optional.ofNullable(branches.get(element));
    }

    void place(Element element, Branch branch) {
        branches.put(element, branch);
    }

    void place(Node piece, Leaf leaf) {
        leaves.put(piece, leaf);
    }

    void before(Element element, Leaf leaf) {
        before.put(element, leaf);
    }

    void after(Element element, Leaf leaf) {
        after.put(element, leaf);
    }
}
