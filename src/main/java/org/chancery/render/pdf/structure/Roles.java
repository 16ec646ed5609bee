package org.chancery.render.pdf.structure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which role an element of HTML has. */
final class Roles {
    private static final Map<String, Role> BLOCKS = Map.ofEntries(
            Map.entry("h1", Role.HEADING_1),
            Map.entry("h2", Role.HEADING_2),
            Map.entry("h3", Role.HEADING_3),
            Map.entry("h4", Role.HEADING_4),
            Map.entry("h5", Role.HEADING_5),
            Map.entry("h6", Role.HEADING_6),
            Map.entry("p", Role.PARAGRAPH),
            Map.entry("pre", Role.PARAGRAPH),
            Map.entry("address", Role.PARAGRAPH),
            Map.entry("summary", Role.PARAGRAPH),
            Map.entry("section", Role.SECTION),
            Map.entry("aside", Role.SECTION),
            Map.entry("nav", Role.SECTION),
            Map.entry("article", Role.ARTICLE),
            Map.entry("blockquote", Role.QUOTATION),
            Map.entry("figure", Role.GROUP),
            Map.entry("figcaption", Role.CAPTION),
            Map.entry("caption", Role.CAPTION),
            Map.entry("ul", Role.LIST),
            Map.entry("ol", Role.LIST),
            Map.entry("dl", Role.LIST),
            Map.entry("li", Role.ITEM),
            Map.entry("dt", Role.LABEL),
            Map.entry("dd", Role.ITEM_BODY),
            Map.entry("table", Role.TABLE),
            Map.entry("thead", Role.TABLE_HEAD),
            Map.entry("tbody", Role.TABLE_BODY),
            Map.entry("tfoot", Role.TABLE_FOOT),
            Map.entry("tr", Role.ROW),
            Map.entry("th", Role.HEADER_CELL),
            Map.entry("td", Role.CELL));
    /** Elements that group others and say nothing themselves. */
    private static final Set<String> NEUTRAL = Set.of("div", "main", "header", "footer", "hgroup", "form", "details");

    private static final Set<String> IGNORED =
            Set.of("head", "style", "script", "template", "title", "hr", "br", "col", "colgroup");

    private Roles() {}

    /** The role of a block; a neutral one with nothing but text in it is a paragraph. */
    static Optional<Role> block(Element element) {
        String name = name(element);
        if (isNeutral(element)) {
            return hasBlocks(element) ? Optional.empty() : Optional.of(Role.PARAGRAPH);
        }
        return Optional.ofNullable(BLOCKS.get(name));
    }

    /** The role of an element within a line. */
    static Optional<Role> inline(Element element) {
        return switch (name(element)) {
            case "a" -> element.hasAttribute("href") ? Optional.of(Role.LINK) : Optional.empty();
            case "q" -> Optional.of(Role.QUOTE);
            case "code", "kbd", "samp" -> Optional.of(Role.CODE);
            case "abbr" -> element.hasAttribute("title") ? Optional.of(Role.SPAN) : Optional.empty();
            default ->
                element.hasAttribute("lang") && !isNeutral(element) ? Optional.of(Role.SPAN) : Optional.empty();
        };
    }

    static boolean isPicture(Element element) {
        String name = name(element);
        return name.equals("img") || name.equals("svg");
    }

    /** Whether an element and all in it is decoration or not printed. */
    static boolean isHidden(Element element) {
        return IGNORED.contains(name(element))
                || element.getAttribute("aria-hidden").equals("true")
                || element.getAttribute("role").equals("presentation") && isPicture(element)
                || element.hasAttribute("alt") && element.getAttribute("alt").isBlank();
    }

    /** Whether its lists are a table of contents. */
    static boolean isContents(Element element) {
        return name(element).equals("nav") || element.getAttribute("role").equals("doc-toc");
    }

    /** Whether it groups others and says nothing itself. */
    static boolean isNeutral(Element element) {
        return NEUTRAL.contains(name(element));
    }

    private static boolean hasBlocks(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner
                    && (BLOCKS.containsKey(name(inner))
                            || isNeutral(inner)
                            || inner.hasChildNodes() && !isPicture(inner) && hasBlocks(inner))) {
                return true;
            }
        }
        return false;
    }

    static String name(Element element) {
        String local = element.getLocalName();
        return local == null ? element.getNodeName() : local;
    }
}
