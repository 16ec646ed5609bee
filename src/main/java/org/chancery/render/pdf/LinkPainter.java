package org.chancery.render.pdf;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.render.pdf.structure.StructureWriter;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Writes links with words and a place in the structure, as the engine does not. */
final class LinkPainter {
    private final ITextOutputDevice device;
    private final PdfWriter writer;
    private final StructureWriter structure;
    private final PrintNamespace html;
    private final Report report;
    private final Set<String> onPage = new HashSet<>();

    LinkPainter(
            ITextOutputDevice device, PdfWriter writer, StructureWriter structure, PrintNamespace html, Report report) {
        this.device = device;
        this.writer = writer;
        this.structure = structure;
        this.html = html;
        this.report = report;
    }

    /** Begins a page. */
    void beginPage() {
        onPage.clear();
    }

    /** Writes the link over a box that is drawn, where it is one: one for each line. */
    void paint(RenderingContext context, Box box, Box root) {
        Element element = box.getElement();
        if (element == null) {
            return;
        }
        String address = html.getLinkUri(element);
        if (address == null || box.isContainedInMarginBox() || isWithinSame(box)) {
            return;
        }
        Rectangle area = device.createLocalTargetArea(context, box);
        if (area.getWidth() > 0 && area.getHeight() > 0 && onPage.add(key(area))) {
            action(context, address, root).ifPresent(action -> write(element, area, action));
        }
    }

    private Optional<PdfAction> action(RenderingContext context, String address, Box root) {
        if (!address.startsWith("#")) {
            return Optional.of(new PdfAction(address));
        }
        SharedContext shared = device.getSharedContext();
        Box target = shared.getBoxById(address.substring(1));
        if (target == null) {
            if (address.length() > 1) {
                report.warning("link to \"" + address + "\" leads nowhere in print", "");
            }
            return Optional.empty();
        }
        Layer layer = Objects.requireNonNull(root.getLayer());
        PageBox page = Objects.requireNonNull(layer.getPage(context, target.getAbsY()));
        PdfAction action = new PdfAction();
        action.put(PdfName.S, PdfName.GOTO);
        action.put(PdfName.D, destination(context, target, page));
        return Optional.of(action);
    }

    private PdfDestination destination(RenderingContext context, Box target, PageBox page) {
        int fromTop = page.getMarginBorderPadding(context, Edge.TOP) + target.getAbsY() - page.getTop();
        float top = (page.getHeight(context) - fromTop) / device.getDotsPerPoint();
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
        destination.addPage(writer.getPageReference(device.getStartPageNo() + page.getPageNo() + 1));
        return destination;
    }

    private void write(Element element, Rectangle area, PdfAction action) {
        PdfAnnotation link = new PdfAnnotation(
                writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), action);
        link.put(PdfName.SUBTYPE, PdfName.LINK);
        link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        link.setBorder(new PdfBorderArray(0, 0, 0));
        link.put(PdfName.CONTENTS, new PdfString(words(element), PdfObject.TEXT_UNICODE));
        int number = structure.link(element, link.getIndirectReference());
        if (number >= 0) {
            link.put(PdfName.STRUCTPARENT, new PdfNumber(number));
            writer.addAnnotation(link);
        }
    }

    private static String words(Element link) {
        String label = link.getAttribute("aria-label").strip();
        String text = link.getTextContent().strip().replaceAll("\\s+", " ").replace("\u00AD", "");
        return !label.isEmpty() ? label : text.isEmpty() ? link.getAttribute("href") : text;
    }

    private static boolean isWithinSame(Box box) {
        return box.getParent() != null && box.getParent().getElement() == box.getElement();
    }

    private static String key(Rectangle area) {
        return area.getLeft() + ":" + area.getBottom() + ":" + area.getRight() + ":" + area.getTop();
    }
}
