package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What surrounds a run: where it speaks, where it stands, and what time it is.
 *
 * @param colour whether the error stream may be coloured
 * @param colourOut whether results may be coloured
 * @param columns how many letters a line of results has room for
 */
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        Path folder,
        Clock clock,
        boolean colour,
        boolean colourOut,
        int columns) {
    /** What fits where nothing is known of the width. */
    public static final int USUAL_COLUMNS = 100;
}
