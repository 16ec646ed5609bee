package org.chancery.source.web;

import java.time.Duration;

/**
 * How long an address may take, and how much it may give.
 *
 * @param connect until it can be asked
 * @param whole from the first look-up to the last byte, redirects and all
 * @param mostBytes both as they are sent and unpacked
 */
record Limits(Duration connect, Duration whole, int mostBytes) {
    /** What is usual for feeds. */
    static Limits usual() {
        return new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 10 << 20);
    }
}
