package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Writes a tree of text as plain words. */
final class ProseText {
    private ProseText() {}

    static String write(Node root) {
        StringBuilder out = new StringBuilder();
        ProseWalk.over(root, node -> out.append(literal(node)), node -> endLine(node, out));
        return out.toString().strip();
    }

    static List<String> links(Node root) {
        List<String> links = new ArrayList<>();
        ProseWalk.over(
                root,
                node -> {
                    if (node instanceof Link link) {
                        links.add(link.getDestination());
                    }
                },
                node -> {});
        return List.copyOf(links);
    }

    /** The words that a node itself carries; a line break within a paragraph is a space. */
    static String literal(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case HtmlInline html -> html.getLiteral();
            case HtmlBlock html -> html.getLiteral().strip();
            case FencedCodeBlock code -> code.getLiteral().strip();
            case SoftLineBreak line -> " ";
            case HardLineBreak line -> " ";
            default -> "";
        };
    }

    private static void endLine(Node node, StringBuilder out) {
        if (node instanceof Block && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
