package org.chancery.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A finished file of an edition, still in memory. */
public final class Artifact {
    private final String format;
    private final byte[] bytes;

    /** A file with this ending, such as {@code html}. */
    public Artifact(String format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes.clone();
    }

    /** The ending of its name. */
    public String format() {
        return format;
    }

    /** Its content. */
    byte[] bytes() {
        return bytes;
    }

    /** The SHA-256 of its content, in hexadecimal digits. */
    public String sha256() {
        return sha256(bytes);
    }

    /** The SHA-256 of some bytes, in hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
