package org.chancery.render.pdf.font;

import java.util.ArrayList;
import java.util.List;

/** Texts seen from the other side. */
final class Mirrored {
    private static final String PAIRS =
            "()[]{}<>\u00AB\u00BB\u2039\u203A\u2264\u2265\u2045\u2046\u27E8\u27E9\u3008\u3009"
                    + "\u300A\u300B\u300C\u300D\u300E\u300F\u3010\u3011";

    private Mirrored() {}

    /** The text from its end to its beginning; marks stay behind their letter, brackets still open towards what they hold. */
    static String reversed(String text) {
        StringBuilder result = new StringBuilder();
        int end = text.length();
        while (end > 0) {
            int start = text.offsetByCodePoints(end, -1);
            while (start > 0 && isMark(text.codePointAt(start))) {
                start = text.offsetByCodePoints(start, -1);
            }
            text.substring(start, end).codePoints().map(Mirrored::mirrored).forEach(result::appendCodePoint);
            end = start;
        }
        return result.toString();
    }

    /** Whether a text is a single sign that is turned round. */
    static boolean isPaired(String text) {
        return text.length() == 1 && PAIRS.contains(text);
    }

    /** The text cut into words; blanks and signs that are turned round stand by themselves. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == ' ' || PAIRS.indexOf(text.charAt(at)) >= 0) {
                parts.add(text.substring(from, at));
                parts.add(text.substring(at, at + 1));
                from = at + 1;
            }
        }
        parts.add(text.substring(from));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static int mirrored(int character) {
        int at = PAIRS.indexOf(character);
        return at < 0 ? character : PAIRS.charAt(at ^ 1);
    }
}
