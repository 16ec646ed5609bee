package org.chancery.figure;

import org.chancery.text.CleanText;

/** A picture being written: basic shapes and text with presentation attributes, which every renderer knows. */
final class Svg {
    private static final String SANS = "'Chancery Sans'";

    private final StringBuilder out = new StringBuilder();

    /** A picture of so many units, which is read out as this text. */
    Svg(int width, int height, String name, String alt) {
        this(new Flow(width, false), height, name, alt);
    }

    /** A picture that is read in one way or the other; its texts begin and end accordingly. */
    Svg(Flow flow, int height, String name, String alt) {
        long width = whole(flow.width());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"").append(name);
        out.append(flow.leftwards() ? "\" direction=\"rtl" : "");
        out.append("\" role=\"img\" aria-label=\"").append(escaped(alt));
        out.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
        out.append("\" width=\"").append(width).append("\" height=\"").append(height).append("\">");
        out.append("<title>").append(escaped(alt)).append("</title>");
    }

    void rectangle(Colour fill, Box box) {
        rectangle(fill.fillClass(), fill.value(), box);
    }

    void rectangle(String name, String fill, Box box) {
        out.append("<rect class=\"").append(name).append("\" fill=\"").append(fill);
        out.append("\" x=\"").append(whole(box.left())).append("\" y=\"").append(whole(box.top()));
        out.append("\" width=\"").append(whole(box.width())).append("\" height=\"").append(whole(box.height()));
        out.append("\"/>");
    }

    /** Outlines in one path; {@code line} is the colour of the borders. */
    void path(String name, String fill, String line, CharSequence outlines) {
        if (!outlines.isEmpty()) {
            out.append("<path class=\"").append(name).append("\" fill=\"").append(fill);
            out.append("\" fill-rule=\"evenodd\" stroke=\"").append(line);
            out.append("\" stroke-width=\"1.5\" stroke-linejoin=\"round\" d=\"").append(outlines).append("\"/>");
        }
    }

    /** A shape with an edge, from the commands of a path. */
    void shape(Colour fill, Pen pen, String commands) {
        out.append("<path class=\"").append(fill.fillClass()).append(' ').append(pen.colour().lineClass());
        out.append("\" fill=\"").append(fill.value());
        write(pen);
        out.append(" d=\"").append(commands).append("\"/>");
    }

    /** A line that encloses nothing, from the commands of a path. */
    void stroke(Pen pen, CharSequence commands) {
        out.append("<path class=\"").append(pen.colour().lineClass()).append("\" fill=\"none");
        write(pen);
        out.append(" stroke-linejoin=\"round\" stroke-linecap=\"round\" d=\"").append(commands).append("\"/>");
    }

    private void write(Pen pen) {
        out.append("\" stroke=\"").append(pen.colour().value()).append("\" stroke-width=\"").append(pen.width());
        out.append('"');
        if (!pen.dashes().isEmpty()) {
            out.append(" stroke-dasharray=\"").append(pen.dashes()).append('"');
        }
    }

    /** A round mark with an edge. */
    void dot(Colour fill, Pen pen, Place at, double radius) {
        out.append("<circle class=\"").append(fill.fillClass()).append(' ').append(pen.colour().lineClass());
        out.append("\" fill=\"").append(fill.value());
        write(pen);
        out.append(" cx=\"").append(whole(at.x())).append("\" cy=\"").append(whole(at.y()));
        out.append("\" r=\"").append(whole(radius)).append("\"/>");
    }

    void dot(String name, String fill, String line, Place at, int radius) {
        out.append("<circle class=\"").append(name).append("\" fill=\"").append(fill);
        out.append("\" stroke=\"").append(line).append("\" stroke-width=\"1.5\" cx=\"").append(whole(at.x()));
        out.append("\" cy=\"").append(whole(at.y())).append("\" r=\"").append(radius).append("\"/>");
    }

    void line(String name, String colour, Place from, Place to) {
        out.append("<line class=\"").append(name).append("\" stroke=\"").append(colour);
        out.append("\" stroke-width=\"1.5\" x1=\"").append(whole(from.x())).append("\" y1=\"").append(whole(from.y()));
        out.append("\" x2=\"").append(whole(to.x())).append("\" y2=\"").append(whole(to.y())).append("\"/>");
    }

    /** A line of text, its middle at the place given, its foot on it. */
    void text(String name, String fill, Lettering lettering, Place foot, String text) {
        text(name, fill, lettering, "middle", foot, text);
    }

    /** A line of text in the middle of a place. */
    void text(Colour fill, Lettering lettering, Place foot, String text) {
        text(fill.fillClass(), fill.value(), lettering, "middle", foot, text);
    }

    /** A line of text that begins at a place, in the way in which the picture is read. */
    void textFrom(Colour fill, Lettering lettering, Place foot, String text) {
        text(fill.fillClass(), fill.value(), lettering, "start", foot, text);
    }

    /** A line of text that ends at a place. */
    void textTo(Colour fill, Lettering lettering, Place foot, String text) {
        text(fill.fillClass(), fill.value(), lettering, "end", foot, text);
    }

    private void text(String name, String fill, Lettering lettering, String anchor, Place foot, String text) {
        out.append("<text class=\"").append(name).append("\" fill=\"").append(fill);
        out.append("\" font-family=\"").append(SANS).append("\" font-size=\"").append(lettering.size());
        out.append("\" font-weight=\"").append(lettering.weight()).append("\" text-anchor=\"").append(anchor);
        out.append("\" x=\"").append(whole(foot.x())).append("\" y=\"").append(whole(foot.y())).append("\">");
        out.append(escaped(text)).append("</text>");
    }

    String end() {
        return out.append("</svg>").toString();
    }

    private static long whole(double value) {
        return Math.round(value);
    }

    private static String escaped(String text) {
        return CleanText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"",
                "&quot;");
    }
}
