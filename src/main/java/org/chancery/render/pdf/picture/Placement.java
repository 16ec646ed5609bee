package org.chancery.render.pdf.picture;

import com.github.weisj.jsvg.renderer.output.Output.SafeState;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;

/** How the next shape of a drawing is to be drawn. */
final class Placement {
    AffineTransform transform;
    Paint paint = Color.BLACK;
    Stroke stroke = new BasicStroke(1);
    float opacity = 1;

    Placement(AffineTransform transform) {
        this.transform = transform;
    }

    Placement copy() {
        Placement copy = new Placement(new AffineTransform(transform));
        copy.paint = paint;
        copy.stroke = stroke;
        copy.opacity = opacity;
        return copy;
    }

    /** Remembers everything; may be restored more than once. */
    SafeState save() {
        Placement saved = copy();
        return () -> {
            transform = new AffineTransform(saved.transform);
            paint = saved.paint;
            stroke = saved.stroke;
            opacity = saved.opacity;
        };
    }

    /** By how much lengths grow. */
    float scale() {
        return (float) Math.sqrt(Math.abs(transform.getDeterminant()));
    }
}
