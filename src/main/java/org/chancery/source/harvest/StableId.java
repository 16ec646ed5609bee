package org.chancery.source.harvest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Ids of events that come from elsewhere: the same whenever they are read, and readable as far as that goes. */
public final class StableId {
    private static final int HASH_DIGITS = 8;

    private StableId() {}

    /** Words as letters of a to z, digits and hyphens, at most so many; empty where nothing is left. */
    public static String slug(String text, int most) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-", "");
        return plain.substring(0, Math.min(most, plain.length())).replaceAll("-$", "");
    }

    /** The first words of a title, whole as far as one fits, as a slug; "President's" is one of them. */
    public static String words(String title, int most) {
        String all = slug(title.replaceAll("['\u2019]", ""), Integer.MAX_VALUE);
        int end = all.length() <= most ? all.length() : all.lastIndexOf('-', most);
        return end > 0 ? all.substring(0, end) : slug(all, most);
    }

    /** A slug with some digits that tell it from others that look like it. */
    public static String of(String slug, String key) {
        return slug.isEmpty() ? hash(key) : slug + "-" + hash(key);
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
