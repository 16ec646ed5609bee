package org.chancery.digest;

import java.util.List;

/**
 * A stay of the principal at a place.
 *
 * @param headlines what took place there
 */
public record Stop(Dating dates, String place, List<String> headlines) {
    public Stop {
        headlines = List.copyOf(headlines);
    }
}
