package org.chancery.digest;

import java.util.List;
import java.util.Optional;
import org.chancery.reference.Coordinates;

/**
 * A stay of the principal at a place.
 *
 * @param spot where the place lies on the globe; empty where that is not known
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
