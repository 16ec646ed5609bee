package org.chancery.reference;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes that {@link ReferencePacker} wrote, read from the first on. */
final class PackedBytes {
    private static final double DEGREE = 100;

    private final byte[] bytes;
    private int at;

    PackedBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes of one kind. */
    byte[] section() {
        int size = number() << Short.SIZE | number();
        at += size;
        return Arrays.copyOfRange(bytes, at - size, at);
    }

    /** A number from 0 to 65535. */
    int number() {
        int high = bytes[at++] & 0xFF;
        return high << Byte.SIZE | bytes[at++] & 0xFF;
    }

    double degrees() {
        return (short) number() / DEGREE;
    }

    String text() {
        int size = number();
        at += size;
        return new String(bytes, at - size, size, StandardCharsets.UTF_8);
    }

    List<String> texts() {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }

    CountryCode code() {
        return new CountryCode(text());
    }

    List<CountryCode> codes() {
        int size = number();
        List<CountryCode> codes = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            codes.add(code());
        }
        return codes;
    }

    DateSpan span() {
        return new DateSpan(date(LocalDate.MIN), date(LocalDate.MAX));
    }

    /** Day, month and year; all 0 for an end that is open. */
    private LocalDate date(LocalDate open) {
        int year = number();
        int monthAndDay = number();
        return year == 0 ? open : LocalDate.of(year, monthAndDay >> Byte.SIZE, monthAndDay & 0xFF);
    }
}
