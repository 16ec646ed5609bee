package org.chancery.preview.web;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The streams that are open. There is a most, since each takes a thread and a connection. One more ends the oldest: a page
 * that was just opened is looked at, while the oldest is likely that of a page that is gone, which is noticed late; where it
 * is not, its page connects again by itself.
 */
final class Streams {
    static final int MOST = 64;

    private final Deque<EventStream> open = new ArrayDeque<>();

    synchronized void add(EventStream stream) {
        if (open.size() == MOST) {
            open.removeFirst().end();
        }
        open.addLast(stream);
    }

    /** Afterwards the stream is not ended from here any more: its thread may serve others. */
    synchronized void remove(EventStream stream) {
        open.remove(stream);
    }
}
