package org.chancery.render.pdf;

import java.util.Optional;
import java.util.Set;
import org.chancery.render.pdf.direction.Directions;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps a comma or a full stop with the word before it where that word stands in an element of its own: the engine may
 * begin a new line at any element's edge. The sign moves into the element, unless that runs the other way, where it
 * would come out on the wrong side.
 */
final class ClosingSigns {
    private static final String SIGNS = ",.;:!?)]\u00BB\u201D\u060C\u061B\u061F\u3001\u3002\uFF0C\uFF1B\uFF1A\uFF09";
    private static final Set<String> INLINE =
            Set.of("a", "abbr", "b", "bdi", "cite", "code", "em", "i", "q", "s", "small", "span", "strong", "time",
                    "u");

    private ClosingSigns() {}

    /** Moves those of a page. */
    static void join(Document page) {
        join((Node) page.getDocumentElement());
    }

    private static void join(Node within) {
        Node next;
        for (Node child = within.getFirstChild(); child != null; child = next) {
            next = child.getNextSibling();
            if (child instanceof Text text) {
                join(text);
            } else {
                join(child);
            }
        }
    }

    private static void join(Text text) {
        String words = text.getData();
        int signs = 0;
        while (signs < words.length() && SIGNS.indexOf(words.charAt(signs)) >= 0) {
            signs++;
        }
        if (signs > 0) {
            int end = signs;
            before(text).filter(word -> runsLike(word, text)).ifPresent(word -> {
                word.appendData(words.substring(0, end));
                text.setData(words.substring(end));
            });
        }
    }

    /** The text that ends, without a space, where another begins, and stands in an element beside it. */
    private static Optional<Text> before(Node text) {
        Node at = text;
        while (at.getPreviousSibling() == null && isInline(at.getParentNode())) {
            at = at.getParentNode();
        }
        Node before = at.getPreviousSibling();
        while (isInline(before)) {
            before = before.getLastChild();
        }
        return before instanceof Text word && !word.getData().isBlank() && !endsInSpace(word.getData())
                ? Optional.of(word)
                : Optional.empty();
    }

    private static boolean endsInSpace(String words) {
        return Character.isWhitespace(words.charAt(words.length() - 1));
    }

    private static boolean isInline(@Nullable Node node) {
        return node instanceof Element && INLINE.contains(node.getNodeName());
    }

    private static boolean runsLike(Node one, Node other) {
        return Directions.isRightToLeft(one) == Directions.isRightToLeft(other);
    }
}
