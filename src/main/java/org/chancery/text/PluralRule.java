package org.chancery.text;

import java.util.List;
import java.util.Locale;

/**
 * Which form of a word goes with a whole number, by the plural rules of the Unicode locale data. The forms of broken
 * numbers and of round millions are left out, since an edition counts neither.
 */
enum PluralRule {
    /** One form for all numbers: Chinese, Japanese, Korean. */
    NONE(List.of("other")),
    /** One form for 1: English, German, Spanish. */
    ONE(List.of("one", "other")),
    /** One form for 0 and 1. */
    FRENCH(List.of("one", "other")),
    /** By the last digits: 1, 21, 101; 2 to 4, 22 to 24; all else. Russian, Ukrainian. */
    SLAVIC(List.of("one", "few", "many")),
    /** A form for 1 and one for 2. */
    HEBREW(List.of("one", "two", "other")),
    /** By the last two digits: 3 to 10, 11 to 99, hundreds; a form each for 0, 1 and 2. */
    ARABIC(List.of("zero", "one", "two", "few", "many", "other"));

    private final List<String> forms;

    PluralRule(List<String> forms) {
        this.forms = forms;
    }

    /** The rule with this name in a message file. */
    static PluralRule named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The forms that a word needs. */
    List<String> forms() {
        return forms;
    }

    /** The form that goes with a number. */
    String form(long number) {
        long size = Math.abs(number);
        return switch (this) {
            case NONE -> "other";
            case ONE -> size == 1 ? "one" : "other";
            case FRENCH -> size < 2 ? "one" : "other";
            case SLAVIC -> slavic(size % 10, size % 100);
            case HEBREW -> size == 1 ? "one" : size == 2 ? "two" : "other";
            case ARABIC -> size < 3 ? forms.get((int) size) : arabic(size % 100);
        };
    }

    private static String slavic(long lastDigit, long lastTwo) {
        boolean teen = lastTwo > 10 && lastTwo < 20;
        return !teen && lastDigit == 1 ? "one" : !teen && lastDigit > 1 && lastDigit < 5 ? "few" : "many";
    }

    private static String arabic(long lastTwo) {
        return lastTwo < 3 ? "other" : lastTwo < 11 ? "few" : "many";
    }
}
