package org.chancery.render.pdf.picture;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfShading;

/**
 * Draws an SVG as operators of a PDF: no bitmap, no graphics of the Java platform. Text arrives as the rectangles
 * of {@link StandIns} and is set in the page's own fonts.
 */
final class VectorOutput implements Output {
    private static final float FONT_SIZE = 12;

    private final PdfContentByte content;
    private final StandIns texts;
    private final Ink ink;
    private final Placement placement;
    private final RenderingHints hints = new RenderingHints(null);
    private Rectangle2D clip;

    /** Over content of this size in points, whose y axis points up. */
    VectorOutput(PdfContentByte content, float width, float height, StandIns texts) {
        this(
                content,
                texts,
                new Ink(content),
                new Placement(new AffineTransform(1, 0, 0, -1, 0, height)),
                new Rectangle2D.Float(0, 0, width, height));
    }

    private VectorOutput(PdfContentByte content, StandIns texts, Ink ink, Placement placement, Rectangle2D clip) {
        this.content = content;
        this.texts = texts;
        this.ink = ink;
        this.placement = placement;
        this.clip = clip;
        content.saveState();
    }

    @Override
    public Output createChild() {
        return new VectorOutput(content, texts, ink.copy(), placement.copy(), clip);
    }

    @Override
    public void dispose() {
        content.restoreState();
    }

    @Override
    public void fillShape(Shape shape) {
        Optional<TextPiece> text = texts.behind(shape);
        if (text.isPresent()) {
            ink.fill(placement.paint, placement.opacity);
            text.get().fill(content, placement.transform);
        } else if (placement.paint instanceof LinearGradientPaint gradient && gradient.getColors().length == 2) {
            shade(shape, gradient);
        } else {
            ink.fill(placement.paint, placement.opacity);
            if (path(shape)) {
                fill(shape);
            }
        }
    }

    private void fill(Shape shape) {
        if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
            content.eoFill();
        } else {
            content.fill();
        }
    }

    private void shade(Shape shape, LinearGradientPaint gradient) {
        AffineTransform transform = new AffineTransform(placement.transform);
        transform.concatenate(gradient.getTransform());
        Point2D from = transform.transform(gradient.getStartPoint(), null);
        Point2D to = transform.transform(gradient.getEndPoint(), null);
        content.saveState();
        if (path(shape)) {
            content.clip();
            content.newPath();
            content.paintShading(PdfShading.simpleAxial(
                    content.getPdfWriter(),
                    (float) from.getX(),
                    (float) from.getY(),
                    (float) to.getX(),
                    (float) to.getY(),
                    gradient.getColors()[0],
                    gradient.getColors()[1]));
        }
        content.restoreState();
    }

    @Override
    public void drawShape(Shape shape) {
        ink.stroke(placement.paint, placement.opacity);
        if (placement.stroke instanceof BasicStroke line) {
            ink.line(line, placement.scale());
        }
        Optional<TextPiece> text = texts.behind(shape);
        if (text.isPresent()) {
            text.get().outline(content, placement.transform);
        } else if (path(shape)) {
            content.stroke();
        }
    }

    private boolean path(Shape shape) {
        return new PathWriter(content).write(shape, placement.transform);
    }

    @Override
    public void applyClip(Shape shape) {
        Rectangle2D bounds = placement.transform.createTransformedShape(shape).getBounds2D();
        if (shape instanceof Rectangle2D && bounds.contains(clip)) {
            return;
        }
        if (path(shape)) {
            content.clip();
            content.newPath();
        }
        clip = clip.createIntersection(bounds);
    }

    @Override
    public Rectangle2D clipBounds() {
        try {
            return placement.transform.createInverse().createTransformedShape(clip).getBounds2D();
        } catch (NoninvertibleTransformException e) {
            return clip;
        }
    }

    @Override
    public void drawImage(BufferedImage image) {
        throw new UnprintablePicture("it holds a bitmap, a mask or a filter");
    }

    @Override
    public void drawImage(Image image, @Nullable ImageObserver observer) {
        throw new UnprintablePicture("it holds a bitmap, a mask or a filter");
    }

    @Override
    public void drawImage(Image image, AffineTransform transform, @Nullable ImageObserver observer) {
        throw new UnprintablePicture("it holds a bitmap, a mask or a filter");
    }

    @Override
    public void setPaint(Paint paint) {
        placement.paint = paint;
    }

    @Override
    public void setPaint(Supplier<Paint> paint) {
        placement.paint = paint.get();
    }

    @Override
    public void setStroke(Stroke stroke) {
        placement.stroke = stroke;
    }

    @Override
    public Stroke stroke() {
        return placement.stroke;
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.of(FONT_SIZE);
    }

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {}

    @Override
    public RenderingHints renderingHints() {
        return hints;
    }

    @Override
    public @Nullable Object renderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        if (value != null) {
            hints.put(key, value);
        }
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(placement.transform);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        placement.transform = new AffineTransform(transform);
    }

    @Override
    public void applyTransform(AffineTransform transform) {
        placement.transform.concatenate(transform);
    }

    @Override
    public void rotate(double angle) {
        placement.transform.rotate(angle);
    }

    @Override
    public void scale(double x, double y) {
        placement.transform.scale(x, y);
    }

    @Override
    public void translate(double x, double y) {
        placement.transform.translate(x, y);
    }

    @Override
    public float currentOpacity() {
        return placement.opacity;
    }

    @Override
    public void applyOpacity(float opacity) {
        placement.opacity *= opacity;
    }

    @Override
    public SafeState safeState() {
        return placement.save();
    }

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }
}
