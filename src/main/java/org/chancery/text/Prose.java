package org.chancery.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Running text with emphasis and links, written as Markdown (CommonMark).
 *
 * <p>Raw HTML is text like any other and is shown as typed; headings, code and images become plain text. The text is
 * {@linkplain CleanText cleaned}.
 */
public record Prose(String markdown) {
    /** No text. */
    public static final Prose EMPTY = new Prose("");

    /** A quotation in a list in a quotation and so on; deeper ones are text. */
    private static final int DEEPEST = 16;

    /** Letters that can be marks wherever they stand. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&#~|]");
    /** What can begin a list or underline a heading, and the stop after the number of an item. */
    private static final Pattern FIRST_MARKS = Pattern.compile("(?m)^( *)([-+=])|^( *[0-9]{1,9})([.)])(?= |$)");

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(
                    Set.of(BlockQuote.class, FencedCodeBlock.class, Heading.class, HtmlBlock.class, ListBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .build();

    public Prose {
        markdown = CleanText.of(markdown).strip();
    }

    /** Prose from Markdown. */
    public static Prose markdown(String markdown) {
        return new Prose(markdown);
    }

    /** Prose from text of whatever letters, none of which is a mark; paragraphs have an empty line between them. */
    public static Prose plain(String text) {
        String inner = MARKS.matcher(text).replaceAll("\\\\$0");
        return new Prose(FIRST_MARKS.matcher(inner).replaceAll(match -> match.group(2) == null
                ? match.group(3) + "\\\\" + match.group(4)
                : match.group(1) + "\\\\" + match.group(2)));
    }

    /** Well-formed XHTML of nothing but {@code p, em, strong, a, ul, ol, li, blockquote}; empty for no text. */
    public String html() {
        return isEmpty() ? "" : ProseHtml.write(tree());
    }

    /** The words alone, a line for each paragraph. */
    public String plainText() {
        return isEmpty() ? "" : ProseText.write(tree());
    }

    /** The addresses that links lead to, as typed, whether they are allowed or not. */
    public List<String> links() {
        boolean plain = markdown.indexOf('[') < 0 && markdown.indexOf('<') < 0;
        return plain ? List.of() : ProseText.links(tree());
    }

    /** Whether there is no text at all. */
    public boolean isEmpty() {
        return markdown.isEmpty();
    }

    private Node tree() {
        return PARSER.parse(markdown);
    }
}
