package org.chancery.render.html;

/** Finds where an expression of FreeMarker ends: strings, comments and brackets are stepped over. */
final class FtlScan {
    private final String source;
    private int at;

    FtlScan(String source, int from) {
        this.source = source;
        this.at = from;
    }

    /** Behind the brace that closes an interpolation; the source's end where there is none. */
    int behindBrace() {
        int depth = 1;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '}' && --depth == 0) {
                return at + 1;
            }
            depth += c == '{' ? 1 : 0;
            step(c);
        }
        return at;
    }

    /** Behind the bracket that closes a tag; within parentheses it means "greater than". */
    int behindTag() {
        int depth = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '>' && depth <= 0 && source.charAt(at - 1) != '-') {
                return at + 1;
            }
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            step(c);
        }
        return at;
    }

    private void step(char c) {
        if (c == '"' || c == '\'') {
            skipString(c, at > 0 && source.charAt(at - 1) == 'r');
        } else if (source.startsWith("<#--", at) || source.startsWith("<!--", at)) {
            int end = source.indexOf("-->", at);
            at = end < 0 ? source.length() : end + 3;
        } else {
            at++;
        }
    }

    private void skipString(char quote, boolean raw) {
        for (at++; at < source.length() && source.charAt(at) != quote; at++) {
            if (source.charAt(at) == '\\' && !raw) {
                at++;
            }
        }
        at = Math.min(at + 1, source.length());
    }
}
