package org.chancery.yaml;

import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;

/** Turns offsets into a text to lines and columns. */
record Offsets(SourceText source) {

    /** The place of the character at this offset. */
    Origin originOf(int offset) {
        String before = source.text().substring(0, Math.max(0, offset));
        int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
        int column = (int) before.substring(before.lastIndexOf('\n') + 1).codePoints().count() + 1;
        return source.at(line, column, 1);
    }
}
