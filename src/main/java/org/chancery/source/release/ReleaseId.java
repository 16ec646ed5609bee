package org.chancery.source.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;

/** Ids of releases: the day, the first words of the title, and six digits that tell those apart that share both. */
final class ReleaseId {
    private static final int WORDS = 60;
    private static final int DIGITS = 6;

    private ReleaseId() {}

    /** The same for the same address, and where there is none, for the same text. */
    static String of(String title, LocalDate day, String url, String text) {
        String words = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'\u2019]+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = words.length() <= WORDS ? words : words.substring(0, words.lastIndexOf('-', WORDS) > 0
                ? words.lastIndexOf('-', WORDS)
                : WORDS);
        String slug = cut.replaceAll("^-|-$", "");
        return day + "-" + (slug.isEmpty() ? "" : slug + "-")
                + digits(url.isEmpty() ? title + "\n" + text : url);
    }

    private static String digits(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
