package org.chancery.preview.web;

import java.util.Optional;
import java.util.function.Consumer;

/** What the server hands out: finished answers from memory. It is called by many threads at once. */
public interface Content {
    /** The answer for an address below the server's root, checked and decoded already. */
    Answer answer(Address address);

    /**
     * Tells a reader the state that an address shows, one line of JSON, now and whenever it changes, until the following
     * is closed; empty where there is no such state. The reader never blocks and may be called by any thread, also before
     * this method returns.
     */
    Optional<Following> follow(Address address, Consumer<String> reader);

    /** A reader that is told of changes. */
    interface Following extends AutoCloseable {
        /** Ends it; a second time does nothing. */
        @Override
        void close();
    }
}
