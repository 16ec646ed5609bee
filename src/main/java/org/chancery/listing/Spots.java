package org.chancery.listing;

import java.nio.file.Path;
import java.util.function.Function;
import org.chancery.diagnostic.Origin;

/**
 * Where events stand in files.
 *
 * @param shown a path as a user would type it
 */
public record Spots(Function<Path, String> shown) {

    /** The file; empty for none. */
    String file(Origin origin) {
        return switch (origin) {
            case Origin.Spot spot -> shown.apply(spot.source().path());
            case Origin.WholeFile file -> shown.apply(file.path());
            case Origin.Run ignored -> "";
        };
    }

    /** The line, from 1; 0 for none. */
    static int line(Origin origin) {
        return origin instanceof Origin.Spot spot ? spot.position().line() : 0;
    }
}
