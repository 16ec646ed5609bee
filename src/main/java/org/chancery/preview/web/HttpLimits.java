package org.chancery.preview.web;

import java.util.Map;

/**
 * What the JDK's server is told by system properties, which it reads once, when it is first used. Its own defaults know no
 * end of a request's time and no most of connections.
 */
public final class HttpLimits {
    private HttpLimits() {}

    /** The properties with their values, to be set before a server is opened. */
    public static Map<String, String> properties() {
        return Map.of(
                // Otherwise the end of an answer waits for the reader to acknowledge its beginning: 40 ms on each.
                "sun.net.httpserver.nodelay", "true",
                // A browser sends some twenty, with the cookies of whatever else runs on this machine.
                "sun.net.httpserver.maxReqHeaders", "100",
                "sun.net.httpserver.maxReqHeaderSize", "32768",
                // Seconds in which a request must be there as a whole. Answers have no such end, since streams have none.
                "sun.net.httpserver.maxReqTime", "10",
                "jdk.httpserver.maxConnections", "256");
    }
}
