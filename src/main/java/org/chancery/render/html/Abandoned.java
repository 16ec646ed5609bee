package org.chancery.render.html;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The threads of templates that were given up and yet go on, since a single instruction of theirs does not end. A program
 * that runs for hours must not be eaten up by them.
 */
public final class Abandoned {
    /** With so many, no further template is run. */
    static final int MOST = 4;

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    /** Notes a thread that nobody waits for any more, and lets it give way to others. */
    void add(Thread thread) {
        thread.setPriority(Thread.MIN_PRIORITY);
        threads.add(thread);
    }

    /** Whether there are as many as may be. */
    boolean areTooMany() {
        threads.removeIf(thread -> !thread.isAlive());
        return threads.size() >= MOST;
    }
}
