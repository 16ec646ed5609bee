package org.chancery.preview.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A built-in file of the preview's pages.
 *
 * @param tag tells one content from another, in double quotes
 */
record Asset(String type, byte[] body, String tag) {
    private static final int TAG_BYTES = 12;

    static Asset of(String name, byte[] body) {
        return new Asset(type(name), body, "\"" + HexFormat.of().formatHex(hash(body), 0, TAG_BYTES) + "\"");
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "text/javascript; charset=utf-8";
        };
    }

    private static byte[] hash(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
