package org.chancery.render.pdf;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.render.pdf.picture.DataAddress;
import org.w3c.dom.Element;

/** Finds every address that a page would have fetched. Links are no such addresses: a reader follows them. */
final class Addresses {
    private static final Set<String> FETCHED = Set.of("src", "srcset", "data", "poster", "background", "xlink:href");
    private static final Set<String> HREF_FETCHES = Set.of("image", "use", "feImage", "base");
    private static final Pattern IN_STYLE =
            Pattern.compile("(?:url\\(\\s*|@import\\s+)([\"']?)([^\"')\\s;]+)", Pattern.CASE_INSENSITIVE);

    private final Report report;

    Addresses(Report report) {
        this.report = report;
    }

    /** Reports the addresses among an element's attributes. */
    void check(Element element) {
        FETCHED.stream().map(element::getAttribute).forEach(this::address);
        String name = element.getLocalName();
        boolean sheet = "link".equals(name) && element.getAttribute("rel").contains("stylesheet");
        if (sheet || HREF_FETCHES.contains(String.valueOf(name))) {
            address(element.getAttribute("href"));
        }
        style(element.getAttribute("style"));
        style(element.getAttribute("fill"));
        style(element.getAttribute("clip-path"));
    }

    /** Reports the addresses in a style. */
    void style(String css) {
        if (!css.contains("url(") && !css.contains("@")) {
            return;
        }
        Matcher found = IN_STYLE.matcher(css);
        while (found.find()) {
            if (!found.group(2).equalsIgnoreCase("url(")) {
                address(found.group(2));
            }
        }
    }

    private void address(String address) {
        String plain = address.strip();
        if (!plain.isEmpty() && !plain.startsWith("#") && !DataAddress.is(plain)) {
            report.refused(plain);
        }
    }
}
