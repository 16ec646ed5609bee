package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What surrounds a run: where it speaks, where it stands, and what time it is.
 *
 * @param colour whether the error stream may be coloured
 */
public record Terminal(PrintWriter out, PrintWriter err, Path folder, Clock clock, boolean colour) {}
