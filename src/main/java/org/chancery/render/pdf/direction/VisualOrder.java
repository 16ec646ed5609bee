package org.chancery.render.pdf.direction;

import java.text.Bidi;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The order in which pieces stand on paper. */
final class VisualOrder {
    private VisualOrder() {}

    /** The pieces from left to right, or for a page that is printed as its mirror image, from right to left. */
    static List<LineSplitter.Piece> of(List<LineSplitter.Piece> read, boolean mirrored) {
        byte[] levels = new byte[read.size()];
        for (int index = 0; index < levels.length; index++) {
            levels[index] = read.get(index).level();
        }
        LineSplitter.Piece[] order = read.toArray(LineSplitter.Piece[]::new);
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        List<LineSplitter.Piece> shown = Arrays.asList(order);
        if (mirrored) {
            Collections.reverse(shown);
        }
        return shown;
    }
}
