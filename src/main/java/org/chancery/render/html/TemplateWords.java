package org.chancery.render.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns FreeMarker's long messages into one line. */
final class TemplateWords {
    private static final int LONGEST = 240;

    private static final Pattern WRONG_KIND =
            Pattern.compile("Expected (.+?), but this has evaluated to (an? \\w+)", Pattern.DOTALL);

    private TemplateWords() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What a value of the wrong kind is, and what is wanted in its place. */
    static String wrongKind(String name, String message) {
        Matcher kinds = WRONG_KIND.matcher(message);
        if (!kinds.find()) {
            return brief(message);
        }
        String wanted = kinds.group(1).startsWith("a string") ? "text" : kinds.group(1);
        return "\"" + name + "\" is " + kinds.group(2) + ", where " + wanted + " is expected";
    }

    /** The first sentence in one line, without its capital and its full stop. */
    static String brief(String message) {
        String first = message.strip().split("\n\\s*\n|\n----|\\s*==> |\\.\\s", 2)[0];
        String line = first.replaceAll("\\s+", " ").strip();
        line = line.endsWith(".") || line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        line = line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
        boolean word = line.length() > 1 && (Character.isLowerCase(line.charAt(1)) || line.charAt(1) == ' ');
        return word ? Character.toLowerCase(line.charAt(0)) + line.substring(1) : line;
    }
}
