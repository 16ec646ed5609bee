package org.chancery.source.feed;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses as feeds have them. */
final class Links {
    private Links() {}

    /** An address that may be relative to another; as it stands where one of the two cannot be read. */
    static String resolved(String base, String typed) {
        String link = typed.strip();
        try {
            URI address = new URI(link.replace(" ", "%20"));
            return address.isAbsolute() || base.isEmpty() || link.isEmpty()
                    ? link
                    : new URI(base.strip()).resolve(address).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return link;
        }
    }

    /** Whether an address says by itself where it leads. */
    static boolean isAbsolute(String link) {
        return link.matches("(?i)https?://.+");
    }
}
