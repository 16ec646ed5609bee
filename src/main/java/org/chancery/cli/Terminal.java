package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * What surrounds a run: where it speaks, where it stands, and what time it is.
 *
 * @param colour whether the error stream may be coloured
 * @param colourOut whether results may be coloured
 * @param columns how many letters a line of results has room for
 * @param environment the variables of the environment, by name
 */
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        Path folder,
        Clock clock,
        boolean colour,
        boolean colourOut,
        int columns,
        Function<String, Optional<String>> environment) {
    /** What fits where nothing is known of the width. */
    public static final int USUAL_COLUMNS = 100;
}
