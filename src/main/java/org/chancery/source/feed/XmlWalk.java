package org.chancery.source.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/** Walks through the XML of a feed and gives what stands in it piece by piece, with limits on depth and length. */
final class XmlWalk {
    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 100;
    /** The most characters that are taken of one item. */
    private static final int LONGEST = 1 << 20;

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Set<String> OWN = Set.of(
            "", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/", "http://purl.org/atom/ns#",
            "http://www.w3.org/1999/xhtml", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    private static final Map<String, String> PREFIXES = Map.of(
            "http://purl.org/dc/elements/1.1/", "dc:",
            "http://purl.org/dc/terms/", "dc:",
            "http://purl.org/rss/1.0/modules/content/", "content:");

    private final XMLStreamReader reader;
    private String own = "";
    private int depth;
    private int length;

    XmlWalk(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Goes on to the outermost element. */
    void root() throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw fault("a document type is refused");
            }
        }
        own = namespace(reader.getNamespaceURI());
        depth = 1;
    }

    /** Goes on to the next element in the one that is open; false where that one ends, which it has done then. */
    boolean nextChild() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** The name of the element that is open. */
    String name() {
        String namespace = namespace(reader.getNamespaceURI());
        String local = reader.getLocalName();
        if (OWN.contains(namespace) || namespace.equals(own)) {
            return local;
        }
        return namespace.equals(ATOM) ? "atom:" + local : PREFIXES.getOrDefault(namespace, "other:") + local;
    }

    /** An attribute of the XML namespace of the element that is open; else what the elements around it say. */
    String inherited(String key, String outer) {
        String value = reader.getAttributeValue(XMLConstants.XML_NS_URI, key);
        if (value == null) {
            return outer;
        }
        return key.equals("base") ? Links.resolved(outer, XmlLetters.meant(value)) : value;
    }

    /** All of the element that is open, which is closed then. */
    XmlNode.Element whole(String base, String language) throws XMLStreamException {
        length = 0;
        return element(base, language);
    }

    private XmlNode.Element element(String outerBase, String outerLanguage) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw fault("elements stand more than " + DEEPEST + " deep in each other");
        }
        String name = name();
        Location end = reader.getLocation();
        String base = inherited("base", outerBase);
        String language = inherited("lang", outerLanguage);
        Map<String, String> attributes = attributes();
        List<XmlNode> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int next = reader.next(); next != XMLStreamConstants.END_ELEMENT; next = reader.next()) {
            if (next == XMLStreamConstants.START_ELEMENT) {
                flush(text, children);
                depth++;
                children.add(element(base, language));
            } else {
                characters(next, text);
            }
        }
        depth--;
        flush(text, children);
        return new XmlNode.Element(name, attributes, children, base, language, end.getLineNumber(),
                end.getColumnNumber());
    }

    private void characters(int event, StringBuilder text) {
        switch (event) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                int room = Math.min(reader.getTextLength(), LONGEST - length);
                text.append(reader.getTextCharacters(), reader.getTextStart(), room);
                length += room;
            }
            // An entity of HTML, which XML does not know, or one that nothing defines, as it stands.
            case XMLStreamConstants.ENTITY_REFERENCE -> {
                text.append(Parser.unescapeEntities("&" + reader.getLocalName() + ";", false));
            }
            default -> {}
        }
    }

    private static void flush(StringBuilder text, List<XmlNode> children) {
        if (!text.isEmpty()) {
            children.add(new XmlNode.Text(XmlLetters.meant(text.toString())));
            text.setLength(0);
        }
    }

    private Map<String, String> attributes() throws XMLStreamException {
        if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
            throw fault("an element has more than " + MOST_ATTRIBUTES + " attributes");
        }
        Map<String, String> attributes = new HashMap<>();
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            String key = reader.getAttributeLocalName(at);
            String value = XmlLetters.meant(reader.getAttributeValue(at));
            if (namespace(reader.getAttributeNamespace(at)).isEmpty()) {
                attributes.put(key, value);
            } else {
                attributes.putIfAbsent(key, value);
            }
        }
        return attributes;
    }

    private static String namespace(String uri) {
        return uri == null ? "" : uri;
    }

    private XMLStreamException fault(String message) {
        return new XMLStreamException(message, reader.getLocation());
    }
}
