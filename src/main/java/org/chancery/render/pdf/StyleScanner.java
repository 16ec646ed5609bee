package org.chancery.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.chancery.render.StyleSheet;

/** Takes a style sheet apart, rule by rule and declaration by declaration, and asks the engine about each. */
final class StyleScanner {
    private static final Set<String> WITH_RULES = Set.of("media");
    private static final Set<String> KNOWN = Set.of("media", "page", "font-face", "import", "namespace", "charset");
    private static final int DEEPEST = 20;
    private static final int MOST_FAULTS = 100;

    private final String css;
    private final List<StyleFault> faults = new ArrayList<>();
    private int at;
    private int depth;

    StyleScanner(String css) {
        this.css = withoutComments(css);
    }

    List<StyleFault> faults() {
        while (at < css.length()) {
            pieces("a{%s}");
        }
        Matcher passedOver = PrintCss.PASSED_OVER.matcher(css);
        while (passedOver.find()) {
            faults.add(StyleAdvice.passedOver(passedOver.start(1), passedOver.group(1).toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
    }

    /** Reads what stands in braces, or the whole sheet: rules, and declarations where they may stand. */
    private void rules(String frame) {
        if (depth > DEEPEST) {
            skip();
            return;
        }
        depth++;
        pieces(frame);
        depth--;
    }

    private void pieces(String frame) {
        while (at < css.length()) {
            int start = at;
            int end = end();
            char mark = end < css.length() ? css.charAt(end) : '}';
            at = end + 1;
            String piece = css.substring(start, Math.min(end, css.length()));
            if (mark == '{') {
                block(start, piece);
            } else if (piece.strip().startsWith("@")) {
                statement(start, piece);
            } else {
                declaration(start, piece, frame);
            }
            if (mark == '}') {
                return;
            }
        }
    }

    private void block(int start, String head) {
        String name = head.strip();
        int offset = start + head.length() - head.stripLeading().length();
        if (!name.startsWith("@")) {
            if (!name.isEmpty() && name.indexOf(StyleSheet.VALUE) < 0 && !Engine.words(name + "{}").isEmpty()) {
                faults.add(StyleAdvice.selector(offset, name));
            }
            rules("a{%s}");
            return;
        }
        String rule = name.substring(1).split("[^a-zA-Z-]", 2)[0].toLowerCase(Locale.ROOT);
        boolean page = rule.equals("page") || rule.startsWith("top-") || rule.startsWith("bottom-")
                || rule.startsWith("left-") || rule.startsWith("right-");
        boolean screen = rule.equals("media") && name.toLowerCase(Locale.ROOT).contains("screen");
        if (!page && !KNOWN.contains(rule) || rule.equals("media") && !Engine.words(name + "{}").isEmpty()) {
            faults.add(new StyleFault(offset, name.length(), "print does not know \"" + name + "\"", ""));
            skip();
        } else if (screen || rule.equals("font-face")) {
            skip();
        } else {
            rules(page ? rule.equals("page") ? "@page{%s}" : "@page{@" + rule + "{%s}}" : "a{%s}");
        }
    }

    private void statement(int start, String piece) {
        String name = piece.strip();
        String rule = name.substring(1).split("[^a-zA-Z-]", 2)[0].toLowerCase(Locale.ROOT);
        if (!KNOWN.contains(rule) || WITH_RULES.contains(rule)) {
            faults.add(new StyleFault(start + piece.indexOf('@'), name.length(),
                    "print does not know \"" + name + "\"", ""));
        }
    }

    private void declaration(int start, String piece, String frame) {
        String declaration = piece.strip();
        boolean open = declaration.isEmpty() || declaration.indexOf(StyleSheet.VALUE) >= 0;
        List<String> words = open ? List.of() : Engine.words(frame.formatted(declaration));
        if (!words.isEmpty()) {
            int offset = start + piece.length() - piece.stripLeading().length();
            faults.add(StyleAdvice.declaration(offset, declaration, words.getFirst()));
        }
    }

    /** Where the piece that begins here ends: at a brace or a semicolon outside of strings and brackets. */
    private int end() {
        int brackets = 0;
        for (int each = at; each < css.length(); each++) {
            char c = css.charAt(each);
            if (c == '"' || c == '\'') {
                each = behindString(each);
            } else if (c == '(' || c == '[') {
                brackets++;
            } else if (c == ')' || c == ']') {
                brackets--;
            } else if (c == '{' || c == '}' || c == ';' && brackets <= 0) {
                return each;
            }
        }
        return css.length();
    }

    private int behindString(int start) {
        int end = start + 1;
        while (end < css.length() && css.charAt(end) != css.charAt(start) && css.charAt(end) != '\n') {
            end += css.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    private void skip() {
        int open = 1;
        while (at < css.length() && open > 0) {
            int end = end();
            char mark = end < css.length() ? css.charAt(end) : '}';
            open += mark == '{' ? 1 : mark == '}' ? -1 : 0;
            at = end + 1;
        }
    }

    private static String withoutComments(String css) {
        StringBuilder plain = new StringBuilder(css);
        for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", start)) {
            int end = css.indexOf("*/", start + 2);
            int stop = end < 0 ? css.length() : end + 2;
            for (int each = start; each < stop; each++) {
                if (plain.charAt(each) != '\n') {
                    plain.setCharAt(each, ' ');
                }
            }
            start = stop;
        }
        return plain.toString();
    }
}
