package org.chancery.source.feed;

import java.util.List;

/**
 * A feed, whatever its form.
 *
 * @param title empty where it has none
 * @param language as it is written; empty where nothing is said
 * @param more items that were not read, since there are too many
 */
record Feed(String title, String language, List<RawItem> items, int more) {
    Feed {
        items = List.copyOf(items);
    }
}
