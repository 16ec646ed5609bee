package org.chancery.text;

import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A walk over a tree of text without recursion, so that no nesting, however deep, exhausts the stack. */
final class ProseWalk {
    private ProseWalk() {}

    /** Enters and leaves every node below the root. */
    static void over(Node root, Consumer<Node> enter, Consumer<Node> leave) {
        Node node = root.getFirstChild();
        while (node != null) {
            enter.accept(node);
            Node child = node.getFirstChild();
            node = child != null ? child : nextAfter(node, root, leave);
        }
    }

    private static @Nullable Node nextAfter(Node done, Node root, Consumer<Node> leave) {
        Node node = done;
        while (node != root) {
            leave.accept(node);
            Node next = node.getNext();
            if (next != null) {
                return next;
            }
            node = node.getParent();
        }
        return null;
    }
}
