package org.chancery.source.feed;

import org.chancery.diagnostic.Origin;

/**
 * An item as a feed has it, whatever its form.
 *
 * @param title one line; empty where there is none
 * @param text plain paragraphs; empty where there are none
 * @param link where it leads, made absolute as far as that goes; empty where there is none
 * @param guid what the feed calls it; empty where it calls it nothing
 * @param date as it is written; empty where there is none
 * @param language as it is written; empty where nothing is said
 */
record RawItem(
        String title, String text, String link, String guid, String date, String language, Origin origin) {}
