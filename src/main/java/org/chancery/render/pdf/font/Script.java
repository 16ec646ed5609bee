package org.chancery.render.pdf.font;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way of writing, and the families of open fonts that have it. */
public record Script(UnicodeScript unicode) {
    private static final List<UnicodeScript> SHARED =
            List.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);
    /** Templates bring fonts for these; a letter that those lack must look like its neighbours. */
    private static final List<UnicodeScript> EUROPEAN =
            List.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);
    private static final List<UnicodeScript> EAST_ASIAN = List.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    /** The script of a character; marks and signs that several use count for that which uses them most. */
    public static Script of(int character) {
        UnicodeScript own = UnicodeScript.of(character);
        return new Script(SHARED.contains(own) ? neighbour(character).orElse(own) : own);
    }

    private static Optional<UnicodeScript> neighbour(int character) {
        if (character >= 0x0600 && character <= 0x06FF) {
            return Optional.of(UnicodeScript.ARABIC);
        }
        if (character >= 0x0951 && character <= 0x0965) {
            return Optional.of(UnicodeScript.DEVANAGARI);
        }
        boolean wide = character >= 0x3000 && character <= 0x33FF || character >= 0xFE30 && character <= 0xFE4F
                || character >= 0xFF00 && character <= 0xFFEF;
        return wide ? Optional.of(UnicodeScript.HAN) : Optional.empty();
    }

    /** Its name as people write it; empty for what belongs to none. */
    public String name() {
        return SHARED.contains(unicode) ? "" : words().collect(Collectors.joining(" "));
    }

    private Stream<String> words() {
        return Arrays.stream(unicode.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }

    /** The package of Debian and its kin that has fonts for it; empty where it has no such. */
    public String debianPackage() {
        return families("", false).isEmpty() ? "" : isEastAsian() ? "fonts-noto-cjk" : "fonts-noto-core";
    }

    /** The families that have it, best first for a page in this language and for text with or without serifs. */
    List<String> families(String language, boolean sans) {
        if (SHARED.contains(unicode) || EUROPEAN.contains(unicode)) {
            return List.of();
        }
        List<String> families = isEastAsian() ? eastAsian(region(language)) : others();
        return sans ? families.reversed() : families;
    }

    private boolean isEastAsian() {
        return EAST_ASIAN.contains(unicode);
    }

    /** With serifs first. */
    private List<String> others() {
        String name = words().collect(Collectors.joining(" "));
        return switch (unicode) {
            case ARABIC -> List.of("Noto Naskh Arabic", "Noto Sans Arabic");
            default -> List.of("Noto Serif " + name, "Noto Sans " + name);
        };
    }

    private static List<String> eastAsian(String region) {
        return List.of(
                "Noto Serif CJK " + region,
                "Noto Serif " + region,
                "Noto Sans " + region,
                "Noto Sans CJK " + region);
    }

    /** The same ideograph looks otherwise in each country; the page's language decides, else the letter itself. */
    private String region(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        return switch (lower.split("-", 2)[0]) {
            case "ja" -> "JP";
            case "ko" -> "KR";
            case "zh" -> lower.contains("hk") ? "HK" : lower.matches(".*-(hant|tw|mo).*") ? "TC" : "SC";
            default ->
                switch (unicode) {
                    case HANGUL -> "KR";
                    case HIRAGANA, KATAKANA -> "JP";
                    default -> "SC";
                };
        };
    }
}
