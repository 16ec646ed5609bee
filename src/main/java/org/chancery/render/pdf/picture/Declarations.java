package org.chancery.render.pdf.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** An SVG element's own properties: those of its {@code style} before its attributes. */
final class Declarations {
    private final Element element;
    private final Map<String, String> style = new HashMap<>();

    private Declarations(Element element) {
        this.element = element;
        for (String declaration : element.getAttribute("style").split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                style.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
    }

    static Declarations of(Element element) {
        return new Declarations(element);
    }

    Optional<String> value(String property) {
        String declared = style.getOrDefault(property, element.getAttribute(property).strip());
        return declared.isEmpty() || declared.equals("inherit") ? Optional.empty() : Optional.of(declared);
    }
}
