package org.chancery.render.pdf.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** How a drawing's text is set: from presentation attributes and {@code style}, inherited as in SVG. */
record TextStyle(
        List<String> families,
        float size,
        int weight,
        boolean italic,
        String anchor,
        String baseline,
        boolean rightToLeft) {
    static final TextStyle INITIAL = new TextStyle(List.of("sans-serif"), 16, 400, false, "start", "auto", false);
    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    /** The style within an element. */
    TextStyle within(Element element) {
        Declarations own = Declarations.of(element);
        return new TextStyle(
                own.value("font-family").map(TextStyle::families).orElse(families),
                own.value("font-size").map(this::size).orElse(size),
                own.value("font-weight").map(TextStyle::weight).orElse(weight),
                own.value("font-style").map(style -> !style.equals("normal")).orElse(italic),
                own.value("text-anchor").orElse(anchor),
                own.value("dominant-baseline").orElse(baseline),
                own.value("direction").map(way -> way.equals("rtl")).orElse(rightToLeft));
    }

    /** The same in text that runs this way. */
    TextStyle running(boolean fromRightToLeft) {
        return new TextStyle(families, size, weight, italic, anchor, baseline, fromRightToLeft);
    }

    /** Where a text of this width begins, left of its anchor. */
    float before(float width) {
        return switch (anchor) {
            case "middle" -> width / 2;
            case "end" -> rightToLeft ? 0 : width;
            default -> rightToLeft ? width : 0;
        };
    }

    /** How far the baseline lies below the given place. */
    float below() {
        return switch (baseline) {
            case "middle", "central" -> size * 0.34f;
            case "hanging", "text-before-edge" -> size * 0.72f;
            default -> 0;
        };
    }

    private static List<String> families(String list) {
        return Arrays.stream(list.split(","))
                .map(name -> name.strip().replaceAll("^[\"']|[\"']$", ""))
                .toList();
    }

    private float size(String text) {
        String number = text.toLowerCase(Locale.ROOT).replaceAll("[a-z%]+$", "");
        try {
            float value = Float.parseFloat(number);
            return text.endsWith("em") ? value * size : text.endsWith("%") ? value * size / 100 : value;
        } catch (NumberFormatException e) {
            return size;
        }
    }

    private static int weight(String text) {
        return switch (text) {
            case "bold", "bolder" -> BOLD;
            case "normal", "lighter" -> NORMAL;
            default -> text.matches("[1-9]00") ? Integer.parseInt(text) : NORMAL;
        };
    }
}
