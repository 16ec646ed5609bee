package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * The words of a document that is written as Markdown (CommonMark). Marks, addresses and HTML are left out; lines that are
 * indented are text like any other.
 */
public final class MarkdownText {
    private static final int DEEPEST = 16;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(
                    Set.of(BlockQuote.class, FencedCodeBlock.class, Heading.class, HtmlBlock.class, ListBlock.class,
                            ThematicBreak.class))
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private MarkdownText() {}

    /** The paragraphs, headings and items of lists, in their order, each a line; an item begins with a hyphen. */
    public static List<String> paragraphs(String markdown) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        ProseWalk.over(
                PARSER.parse(markdown),
                node -> line.append(words(node)),
                node -> {
                    if (node instanceof Block) {
                        end(node, line, paragraphs);
                    }
                });
        return paragraphs;
    }

    private static String words(Node node) {
        return node instanceof HtmlInline || node instanceof HtmlBlock ? "" : ProseText.literal(node);
    }

    private static void end(Node node, StringBuilder line, List<String> paragraphs) {
        String words = CleanText.of(line.toString()).replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            boolean item = node instanceof Paragraph && node.getParent() instanceof ListItem;
            paragraphs.add(item ? "- " + words : words);
        }
    }
}
