package org.chancery.reference;

import org.jspecify.annotations.Nullable;

/** An ISO 3166-1 alpha-2 code, in capitals; {@code XK} stands for Kosovo. */
public record CountryCode(String value) implements Comparable<CountryCode> {
    public CountryCode {
        if (value.length() != 2 || !isCapital(value.charAt(0)) || !isCapital(value.charAt(1))) {
            throw new IllegalArgumentException("not a two-letter country code: \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    /** Written out: what a record does by itself takes a cold start several milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountryCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }
}
