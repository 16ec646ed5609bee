package org.chancery.preview.web;

import java.net.InetAddress;

/** Who can reach the preview. */
public sealed interface Reach {
    /** Programs on this machine alone. */
    record Machine() implements Reach {}

    /**
     * Whoever can reach an address of this machine and knows the token that all its addresses begin with.
     *
     * @param name as it was named, which a browser may repeat
     */
    record Network(InetAddress address, String name) implements Reach {}
}
