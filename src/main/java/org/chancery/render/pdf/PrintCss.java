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
        boolean well = Engine.words(known(sheet.css())).isEmpty()
                && !PASSED_OVER.matcher(sheet.css()).find();
        return well ? List.of() : new StyleScanner(sheet.css()).faults();
    }

    /** A sheet without the declarations and selectors that have a value which is not known. */
    private static String known(String css) {
        StringBuilder known = new StringBuilder(css.length());
        int from = 0;
        for (int open = css.indexOf(StyleSheet.VALUE); open >= 0; open = css.indexOf(StyleSheet.VALUE, from)) {
            int start = open;
            while (start > from && !isBoundary(css.charAt(start - 1))) {
                start--;
            }
            known.append(css, from, start);
            from = open;
            while (from < css.length() && !isBoundary(css.charAt(from))) {
                from++;
            }
        }
        return known.append(css, from, css.length()).toString();
    }

    private static boolean isBoundary(char letter) {
        return letter == ';' || letter == '{' || letter == '}';
    }
}
