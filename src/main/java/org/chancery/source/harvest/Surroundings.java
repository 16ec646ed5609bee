package org.chancery.source.harvest;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where sources are read.
 *
 * @param workspace the folder that pictures must lie in, and with it the drivers of databases
 * @param clock for what is kept for a while
 * @param environment the variables that secrets may be kept in, by name
 */
public record Surroundings(Path workspace, InstantSource clock, Function<String, Optional<String>> environment) {
    /** A workspace where no time passes and no variables are set. */
    public static Surroundings of(Path workspace) {
        return new Surroundings(workspace, () -> Instant.EPOCH, name -> Optional.empty());
    }
}
