package org.chancery.render.pdf;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.render.StyleSheet;

/** Warns of what the engine does not know in styles for print, or reads wrongly, each at its place in its file. */
public final class PrintCss {
    private static final int REMEMBERED = 64;
    /** What the engine takes without a word and yet does not do. */
    static final Pattern PASSED_OVER = Pattern.compile(
            "(?i)(?<![\\w-])((?:repeating-)?(?:linear|radial|conic)-gradient\\s*\\(|hyphens\\s*:\\s*auto|letter-spacing\\s*:(?!\\s*(?:0|normal)\\b)|:has\\s*\\()");

    private static final List<String> SUSPICIOUS =
            List.of("gradient", "Gradient", "GRADIENT", "yphens", "YPHENS", "-spacing", "-SPACING", ":has", ":HAS");

    /** A declaration or a selector with a value that is not known. */
    private static final Pattern OPEN = Pattern.compile("[^;{}]*" + StyleSheet.VALUE + "[^;{}]*");

    private final Map<StyleSheet, List<StyleFault>> checked = new ConcurrentHashMap<>();

    /** Warns of everything in these sheets; a sheet that many pages share is read once. */
    public void check(List<StyleSheet> sheets, Diagnostics diagnostics) {
        for (StyleSheet sheet : sheets) {
            if (checked.size() > REMEMBERED) {
                checked.clear();
            }
            for (StyleFault fault : checked.computeIfAbsent(sheet, PrintCss::faults)) {
                diagnostics.warning(sheet.at(fault.offset(), fault.length()), fault.message(), fault.hint());
            }
        }
    }

    /** Most sheets are well, which one reading by the engine tells; only the others are taken apart. */
    private static List<StyleFault> faults(StyleSheet sheet) {
        String css = sheet.css();
        boolean open = css.indexOf(StyleSheet.VALUE) >= 0;
        boolean well = SUSPICIOUS.stream().noneMatch(css::contains)
                && Engine.words(open ? OPEN.matcher(css).replaceAll("") : css).isEmpty();
        return well ? List.of() : new StyleScanner(css).faults();
    }
}
