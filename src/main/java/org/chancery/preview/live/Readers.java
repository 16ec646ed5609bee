package org.chancery.preview.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.chancery.preview.web.Content;

/** Those who are told whenever something changes. */
final class Readers {
    private final Set<Entry> entries = ConcurrentHashMap.newKeySet();

    /** Told apart by identity: one reader may follow twice. */
    private static final class Entry {
        private final Consumer<String> reader;

        Entry(Consumer<String> reader) {
            this.reader = reader;
        }
    }

    /** One more reader. */
    Content.Following add(Consumer<String> reader) {
        Entry entry = new Entry(reader);
        entries.add(entry);
        return () -> entries.remove(entry);
    }

    /** Tells all of them. */
    void tell(String state) {
        entries.forEach(each -> each.reader.accept(state));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }
}
