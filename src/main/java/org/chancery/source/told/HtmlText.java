package org.chancery.source.told;

import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.text.CleanText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Plain paragraphs of HTML: what a reader would see of the text, without links, pictures and what runs. */
public final class HtmlText {
    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "iframe", "object",
            "svg", "math", "head", "title", "select", "textarea", "button", "video", "audio", "figure");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");
    private static final int LONGEST = 1 << 20;
    private static final Pattern JOINERS = Pattern.compile("[\u2060\u200B\u00AD]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u2000-\u200A\u202F\u3000]+");

    private HtmlText() {}

    /** Paragraphs with an empty line between them. */
    public static String paragraphs(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return plain(html);
        }
        Paragraphs paragraphs = new Paragraphs();
        String cut = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        NodeTraversor.traverse(paragraphs, Jsoup.parseBodyFragment(cut).body());
        return CleanText.of(paragraphs.text());
    }

    /** Plain text, whose paragraphs are parted by empty lines. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (String paragraph : CleanText.of(text.replace("\r\n", "\n").replace('\r', '\n')).split("\n\\s*\n")) {
            String line = oneLine(paragraph);
            plain.append(line.isEmpty() || plain.isEmpty() ? "" : "\n\n").append(line);
        }
        return plain.toString();
    }

    /** One line, without markup. */
    public static String line(String html) {
        return oneLine(paragraphs(html));
    }

    /** Blanks, protected ones and line ends among them, are one blank; what only says where a word may break is left out. */
    public static String oneLine(String text) {
        String joined = JOINERS.matcher(CleanText.of(text)).replaceAll("");
        return BLANKS.matcher(joined).replaceAll(" ").strip();
    }

    private static final class Paragraphs implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder open = new StringBuilder();
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                silent += isSilent(element) ? 1 : 0;
                breakAt(element);
            } else if (node instanceof TextNode words && silent == 0) {
                open.append(words.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                breakAt(element);
                silent -= isSilent(element) ? 1 : 0;
            }
        }

        private static boolean isSilent(Element element) {
            return SILENT.contains(element.normalName()) || element.hasAttr("hidden")
                    || HIDDEN.matcher(element.attr("style")).find();
        }

        String text() {
            close();
            return text.toString();
        }

        private void breakAt(Element element) {
            if (element.normalName().equals("br")) {
                open.append('\n');
            } else if (element.isBlock()) {
                close();
            }
        }

        private void close() {
            String line = oneLine(open.toString());
            open.setLength(0);
            text.append(line.isEmpty() || text.isEmpty() ? "" : "\n\n").append(line);
        }
    }
}
