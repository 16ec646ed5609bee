package org.chancery.source.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of an item of a feed. */
sealed interface XmlNode {
    /** Characters. */
    record Text(String text) implements XmlNode {}

    /**
     * An element.
     *
     * @param name without a prefix where it is the feed's own, else with a prefix that is ours, such as {@code dc:}
     * @param base what addresses in it are relative to; empty where nothing says
     * @param language of its text; empty where nothing says
     * @param line that its start tag ends on
     * @param column that its start tag ends before
     */
    record Element(
            String name, Map<String, String> attributes, List<XmlNode> children, String base, String language, int line,
            int column)
            implements XmlNode {
        public Element {
            attributes = Map.copyOf(attributes);
            children = List.copyOf(children);
        }

        /** The value of an attribute; empty where there is none. */
        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }

        /** The first child of this name. */
        Optional<Element> child(String wanted) {
            return children(wanted).stream().findFirst();
        }

        /** The children of this name. */
        List<Element> children(String wanted) {
            return children.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .filter(each -> each.name.equals(wanted))
                    .toList();
        }

        /** All characters in it. */
        String text() {
            StringBuilder text = new StringBuilder();
            children.forEach(child -> text.append(child instanceof Text(String own) ? own : ((Element) child).text()));
            return text.toString();
        }

        /** What is in it as HTML; of attributes none is left. */
        String markup() {
            StringBuilder html = new StringBuilder();
            for (XmlNode child : children) {
                switch (child) {
                    case Text(String own) -> html.append(own.replace("&", "&amp;").replace("<", "&lt;"));
                    case Element inner -> html.append('<').append(inner.name).append('>')
                            .append(inner.markup()).append("</").append(inner.name).append('>');
                }
            }
            return html.toString();
        }
    }
}
