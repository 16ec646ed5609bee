package org.chancery.render;

import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;

/**
 * The styles in one file of a template.
 *
 * @param css the file's text with everything else blanked out, so that each character keeps its place
 */
public record StyleSheet(SourceText source, String css) {
    /** Stands in the css for each character of a value that is not known before the page is made. */
    public static final char VALUE = '\uFFFC';

    /** A stretch of the file, by its offset in characters. */
    public Origin at(int offset, int length) {
        String before = source.text().substring(0, offset);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return source.at(line, 1 + before.codePointCount(lineStart, offset), Math.max(1, length));
    }
}
