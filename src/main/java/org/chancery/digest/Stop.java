package org.chancery.digest;

import java.util.List;
import java.util.Optional;
import org.chancery.reference.Coordinates;

/**
 * A stay of the principal at a place.
 *
 * @param spot its point of the route; empty where nobody knows where it lies, and where there is no route
 * @param headlines what took place there
 */
public record Stop(Dating dates, String place, Optional<Spot> spot, List<String> headlines) {
    public Stop {
        headlines = List.copyOf(headlines);
    }

    /**
     * A point of a route.
     *
     * @param number from 1, in the order of the journey
     */
    public record Spot(int number, Coordinates at) {}
}
