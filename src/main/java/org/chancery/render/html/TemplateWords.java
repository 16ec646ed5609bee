package org.chancery.render.html;

import org.jspecify.annotations.Nullable;

/** Turns FreeMarker's long messages into one line. */
final class TemplateWords {
    private static final int LONGEST = 240;

    private TemplateWords() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The first paragraph in one line, without its capital and its full stop. */
    static String brief(String message) {
        String first = message.strip().split("\n\\s*\n|\n----", 2)[0];
        String line = first.replaceAll("\\s+", " ").strip();
        line = line.endsWith(".") || line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        line = line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
        boolean word = line.length() > 1 && Character.isLowerCase(line.charAt(1));
        return word ? Character.toLowerCase(line.charAt(0)) + line.substring(1) : line;
    }
}
