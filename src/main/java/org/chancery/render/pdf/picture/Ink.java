package org.chancery.render.pdf.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;

/** Sets colours, opacity and lines of a drawing's content, each only where it changes. */
final class Ink {
    private final PdfContentByte content;
    private float fillOpacity = 1;
    private float strokeOpacity = 1;

    Ink(PdfContentByte content) {
        this.content = content;
    }

    private Ink(Ink parent) {
        content = parent.content;
        fillOpacity = parent.fillOpacity;
        strokeOpacity = parent.strokeOpacity;
    }

    /** What holds now, for content that ends before the rest goes on. */
    Ink copy() {
        return new Ink(this);
    }

    void fill(Paint paint, float opacity) {
        Color colour = flat(paint);
        content.setColorFill(new Color(colour.getRGB()));
        float wanted = alpha(colour, opacity);
        if (wanted != fillOpacity) {
            PdfGState state = new PdfGState();
            state.setFillOpacity(wanted);
            content.setGState(state);
            fillOpacity = wanted;
        }
    }

    void stroke(Paint paint, float opacity) {
        Color colour = flat(paint);
        content.setColorStroke(new Color(colour.getRGB()));
        float wanted = alpha(colour, opacity);
        if (wanted != strokeOpacity) {
            PdfGState state = new PdfGState();
            state.setStrokeOpacity(wanted);
            content.setGState(state);
            strokeOpacity = wanted;
        }
    }

    void line(BasicStroke line, float scale) {
        content.setLineWidth(line.getLineWidth() * scale);
        content.setLineCap(line.getEndCap()); // AWT and PDF count caps and joins alike
        content.setLineJoin(line.getLineJoin());
        content.setMiterLimit(Math.max(1, line.getMiterLimit()));
        float[] dashes = line.getDashArray();
        if (dashes == null) {
            content.setLineDash(0);
        } else {
            float[] scaled = new float[dashes.length];
            for (int index = 0; index < dashes.length; index++) {
                scaled[index] = dashes[index] * scale;
            }
            content.setLineDash(scaled, line.getDashPhase() * scale);
        }
    }

    private static float alpha(Color colour, float opacity) {
        return Math.round(colour.getAlpha() * opacity) / 255f;
    }

    private static Color flat(Paint paint) {
        return switch (paint) {
            case Color colour -> colour;
            case MultipleGradientPaint gradient ->
                throw new UnprintablePicture("it has a gradient of other than two colours");
            default -> throw new UnprintablePicture("it has a fill that is no colour");
        };
    }
}
