package org.chancery.render.pdf.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import org.openpdf.text.pdf.PdfContentByte;

/** Writes shapes as paths of a PDF; a quadratic curve becomes the cubic one that is the same. */
final class PathWriter {
    private static final float TWO_THIRDS = 2 / 3f;

    private final PdfContentByte content;
    private float x;
    private float y;

    PathWriter(PdfContentByte content) {
        this.content = content;
    }

    /** Writes a shape's outline; false where it has none. */
    boolean write(Shape shape, AffineTransform transform) {
        float[] points = new float[6];
        boolean any = false;
        for (PathIterator path = shape.getPathIterator(transform); !path.isDone(); path.next()) {
            step(path.currentSegment(points), points);
            any = true;
        }
        return any;
    }

    private void step(int kind, float[] points) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                content.moveTo(points[0], points[1]);
                moved(points[0], points[1]);
            }
            case PathIterator.SEG_LINETO -> {
                content.lineTo(points[0], points[1]);
                moved(points[0], points[1]);
            }
            case PathIterator.SEG_QUADTO -> {
                content.curveTo(
                        x + TWO_THIRDS * (points[0] - x),
                        y + TWO_THIRDS * (points[1] - y),
                        points[2] + TWO_THIRDS * (points[0] - points[2]),
                        points[3] + TWO_THIRDS * (points[1] - points[3]),
                        points[2],
                        points[3]);
                moved(points[2], points[3]);
            }
            case PathIterator.SEG_CUBICTO -> {
                content.curveTo(points[0], points[1], points[2], points[3], points[4], points[5]);
                moved(points[4], points[5]);
            }
            default -> content.closePath();
        }
    }

    private void moved(float toX, float toY) {
        x = toX;
        y = toY;
    }
}
