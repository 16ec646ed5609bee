package org.chancery.render.pdf;

import java.awt.Point;
import org.chancery.render.pdf.picture.Drawing;
import org.chancery.render.pdf.picture.UnprintablePicture;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A drawing at its place on the page. */
final class DrawingElement implements ITextReplacedElement {
    private final Drawing drawing;
    private final int width;
    private final int height;
    private final Report report;
    private Point location = new Point();

    private DrawingElement(Drawing drawing, int width, int height, Report report) {
        this.drawing = drawing;
        this.width = width;
        this.height = height;
        this.report = report;
    }

    /** As large as the style says; a side that it leaves open (at most 0) follows the drawing's shape. */
    static DrawingElement sized(Drawing drawing, int cssWidth, int cssHeight, Report report) {
        float width = drawing.width() * ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
        float height = drawing.height() * ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
        if (cssWidth > 0 && cssHeight > 0) {
            return new DrawingElement(drawing, cssWidth, cssHeight, report);
        }
        float scale = cssWidth > 0 ? cssWidth / width : cssHeight > 0 ? cssHeight / height : 1;
        return new DrawingElement(drawing, Math.round(width * scale), Math.round(height * scale), report);
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        Rectangle area = device.createLocalTargetArea(context, box);
        PdfContentByte page = device.getCurrentPage();
        try {
            page.addTemplate(drawing.draw(page, area.getWidth(), area.getHeight()), area.getLeft(), area.getBottom());
        } catch (UnprintablePicture e) {
            report.unprintable("<svg>", e.reason());
        }
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {}

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }
}
