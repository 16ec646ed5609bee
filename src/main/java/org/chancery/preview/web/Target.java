package org.chancery.preview.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what a request asks for. Everything has one spelling: what could be meant to mislead (dots and slashes in disguise,
 * empty segments, a whole URL, broken escapes) is refused, not put right.
 */
final class Target {
    /** A path, and perhaps a query, of visible ASCII, without what marks a fragment and without a backslash. */
    private static final Pattern FORM = Pattern.compile("(?<path>/[!-~&&[^?#\\\\]]*)(\\?(?<query>[!-~&&[^#\\\\]]*))?");
    /** An escape of what needs none, or of what no name holds: a dot, a slash, a backslash. */
    private static final Pattern DISGUISED = Pattern.compile("(?i)%(2e|2f|5c)");
    private static final Pattern ESCAPE = Pattern.compile("[0-9A-Fa-f]{2}");

    private Target() {}

    /** The address; empty where it is not one of ours to answer. */
    static Optional<Address> read(String target) {
        var form = FORM.matcher(target);
        if (!form.matches() || DISGUISED.matcher(form.group("path")).find()) {
            return Optional.empty();
        }
        try {
            String query = form.group("query");
            return Optional.of(new Address(segments(form.group("path")), query == null ? Map.of() : query(query)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static List<String> segments(String path) throws CharacterCodingException {
        List<String> segments = new ArrayList<>();
        if (path.equals("/")) {
            return segments;
        }
        for (String each : path.substring(1).split("/", -1)) {
            if (each.isEmpty() || each.equals(".") || each.equals("..")) {
                throw new CharacterCodingException();
            }
            segments.add(decoded(each));
        }
        return segments;
    }

    private static Map<String, String> query(String query) throws CharacterCodingException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String each : query.split("&")) {
            String[] nameAndValue = each.split("=", 2);
            String value = nameAndValue.length > 1 ? nameAndValue[1] : "";
            parts.putIfAbsent(decoded(nameAndValue[0].replace('+', ' ')), decoded(value.replace('+', ' ')));
        }
        return parts;
    }

    /** Percent-encoded UTF-8 as text without control characters. */
    private static String decoded(String text) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%') {
                bytes.write(escape(text, i + 1));
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        String decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        if (decoded.chars().anyMatch(Character::isISOControl)) {
            throw new CharacterCodingException();
        }
        return decoded;
    }

    private static int escape(String text, int from) throws CharacterCodingException {
        String digits = text.substring(Math.min(from, text.length()), Math.min(from + 2, text.length()));
        if (!ESCAPE.matcher(digits).matches()) {
            throw new CharacterCodingException();
        }
        return HexFormat.fromHexDigits(digits);
    }
}
