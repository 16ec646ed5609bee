package org.chancery.render.pdf.picture;

import java.util.NoSuchElementException;
import java.util.Queue;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** Reads events that are there already; knows nothing but the next one. */
final class EventQueue implements XMLEventReader {
    private final Queue<XMLEvent> events;

    EventQueue(Queue<XMLEvent> events) {
        this.events = events;
    }

    @Override
    public XMLEvent nextEvent() {
        return events.remove();
    }

    @Override
    public Object next() {
        return nextEvent();
    }

    @Override
    public boolean hasNext() {
        return !events.isEmpty();
    }

    @Override
    public @Nullable XMLEvent peek() {
        return events.peek();
    }

    @Override
    public String getElementText() {
        throw new NoSuchElementException();
    }

    @Override
    public XMLEvent nextTag() {
        throw new NoSuchElementException();
    }

    @Override
    public Object getProperty(String name) {
        throw new IllegalArgumentException(name);
    }

    @Override
    public void close() {
        events.clear();
    }
}
