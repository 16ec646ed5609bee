package org.chancery.source.feed;

import java.util.List;

/**
 * A feed, whatever its form.
 *
 * @param title empty where it has none
 * @param language as it is written; empty where nothing is said
 */
record Feed(String title, String language, List<RawItem> items) {
    Feed {
        items = List.copyOf(items);
    }
}
