package org.chancery.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;

/** Finds what the engine does not know in a style; the pages of a batch share theirs, so each is checked once. */
final class StyleCheck {
    private static final int REMEMBERED = 32;

    private final Map<String, List<String>> checked = new ConcurrentHashMap<>();

    /** What is wrong with this style, in the engine's words. */
    List<String> faults(String css) {
        if (checked.size() > REMEMBERED) {
            checked.clear();
        }
        return checked.computeIfAbsent(css, StyleCheck::parse);
    }

    private static List<String> parse(String css) {
        List<String> faults = new ArrayList<>();
        CSSParser parser = new CSSParser((address, message) -> faults.add(plain(message)));
        try {
            var unused = parser.parseStylesheet("print", StylesheetInfo.Origin.AUTHOR, new StringReader(css));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(faults);
    }

    private static String plain(String message) {
        String text = message.strip();
        return text.isEmpty() ? "" : Character.toLowerCase(text.charAt(0)) + text.substring(1).replaceAll("\\.$", "");
    }
}
