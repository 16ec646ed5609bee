package org.chancery.render.pdf.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.XMLEvent;
import org.chancery.render.pdf.direction.Directions;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns an SVG of the page into the events that the SVG library reads, with rectangles in the place of texts. */
final class DrawingEvents {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> TEXT = Set.of("text", "tspan", "a");
    /** What only a bitmap could show. */
    private static final Set<String> UNPRINTABLE =
            Set.of("image", "mask", "filter", "foreignObject", "pattern", "radialGradient");
    /** What places and sets a text has been done and must not be applied to its rectangle again. */
    private static final Set<String> TEXT_ONLY = Set.of("x", "y", "dx", "dy", "rotate", "textLength", "lengthAdjust");

    private final XMLEventFactory factory = XMLEventFactory.newDefaultFactory();
    private final Queue<XMLEvent> events = new ArrayDeque<>();
    private final Supplier<TextSetter> setters;

    DrawingEvents(Supplier<TextSetter> setters) {
        this.setters = setters;
    }

    /** The events of a whole drawing. */
    Queue<XMLEvent> of(Element drawing) {
        events.add(factory.createStartDocument());
        element(drawing, TextStyle.INITIAL.running(Directions.isRightToLeft(drawing)));
        events.add(factory.createEndDocument());
        return events;
    }

    private void element(Element element, TextStyle outer) {
        if (UNPRINTABLE.contains(element.getLocalName())) {
            throw new UnprintablePicture("it holds <" + element.getLocalName() + ">");
        }
        TextStyle style = outer.within(element);
        if (element.getLocalName().equals("text")) {
            TextSetter setter = setters.get();
            text(element, style, setter);
            setter.hang();
            return;
        }
        start(element.getLocalName(), attributes(element, Set.of()));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner, style);
            } else if (child instanceof Text text) {
                events.add(factory.createCharacters(text.getData()));
            }
        }
        end(element.getLocalName());
    }

    private void text(Element element, TextStyle style, TextSetter setter) {
        setter.enter(element, style);
        start("g", attributes(element, TEXT_ONLY));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && TEXT.contains(inner.getLocalName())) {
                text(inner, style.within(inner), setter);
            } else if (child instanceof Text text) {
                int width = setter.set(text.getData(), style);
                if (width > 0) {
                    start("rect", List.of(attribute("width", Integer.toString(width)), attribute("height", "1")));
                    end("rect");
                }
            }
        }
        end("g");
    }

    private void start(String name, List<Attribute> attributes) {
        events.add(factory.createStartElement("", SVG, name, attributes.iterator(), Collections.emptyIterator()));
    }

    private void end(String name) {
        events.add(factory.createEndElement("", SVG, name));
    }

    private List<Attribute> attributes(Element element, Set<String> without) {
        List<Attribute> result = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            Attr each = (Attr) attributes.item(index);
            if (!each.getName().startsWith("xmlns") && !without.contains(each.getName())) {
                result.add(attribute(each.getName(), each.getValue()));
            }
        }
        return result;
    }

    private Attribute attribute(String name, String value) {
        return factory.createAttribute(name, value);
    }
}
