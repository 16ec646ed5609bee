package org.chancery.source.line;

import org.chancery.diagnostic.SourceText;

/**
 * One line of a file, without its end.
 *
 * @param ended whether it has an end: the last one of a file that was cut off has none
 */
public record Line(SourceText source, boolean ended) {

    /** What it says. */
    public String text() {
        return source.text();
    }

    /** Its number, counted from 1. */
    public int number() {
        return source.first();
    }
}
