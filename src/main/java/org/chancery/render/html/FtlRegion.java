package org.chancery.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a template's source that FreeMarker reads as its own: an interpolation, a tag or a comment.
 *
 * @param kind what it is
 * @param name of a tag, such as {@code if} or {@code list}; empty for the others
 * @param start where it begins
 * @param end behind its last character
 */
record FtlRegion(Kind kind, String name, int start, int end) {
    /** What a region is. */
    enum Kind {
        INTERPOLATION,
        OPEN,
        CLOSE,
        CALL,
        CALL_END,
        COMMENT
    }

    String in(String source) {
        return source.substring(start, end);
    }

    /** Whether a tag says that it has no body: {@code <@mark/>}. */
    boolean isClosedAtOnce(String source) {
        return source.startsWith("/>", end - 2);
    }

    /** All regions of a source, in order. */
    static List<FtlRegion> of(String source) {
        List<FtlRegion> regions = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            Kind kind = kindAt(source, at);
            if (kind == null) {
                at++;
            } else {
                FtlRegion region = region(source, kind, at);
                regions.add(region);
                at = region.end();
            }
        }
        return List.copyOf(regions);
    }

    private static @Nullable Kind kindAt(String source, int at) {
        char c = source.charAt(at);
        if (c == '$') {
            return source.startsWith("${", at) ? Kind.INTERPOLATION : null;
        }
        if (c != '<') {
            return null;
        }
        if (source.startsWith("<#--", at)) {
            return Kind.COMMENT;
        }
        if (source.startsWith("</#", at)) {
            return Kind.CLOSE;
        }
        if (source.startsWith("</@", at)) {
            return Kind.CALL_END;
        }
        return source.startsWith("<#", at) ? Kind.OPEN : source.startsWith("<@", at) ? Kind.CALL : null;
    }

    private static FtlRegion region(String source, Kind kind, int start) {
        return switch (kind) {
            case COMMENT -> new FtlRegion(kind, "", start, behind(source, "-->", start));
            case INTERPOLATION -> new FtlRegion(kind, "", start, new FtlScan(source, start + 2).behindBrace());
            case OPEN, CALL ->
                new FtlRegion(kind, name(source, start + 2), start, new FtlScan(source, start + 2).behindTag());
            case CLOSE, CALL_END -> new FtlRegion(kind, name(source, start + 3), start, behind(source, ">", start));
        };
    }

    private static int behind(String source, String mark, int from) {
        int at = source.indexOf(mark, from);
        return at < 0 ? source.length() : at + mark.length();
    }

    private static String name(String source, int start) {
        int end = start;
        while (end < source.length()
                && (Character.isLetterOrDigit(source.charAt(end)) || "_.".indexOf(source.charAt(end)) >= 0)) {
            end++;
        }
        return source.substring(start, end);
    }

    /** The name without its humps: {@code noAutoEsc} is {@code noautoesc}. */
    String plainName() {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
