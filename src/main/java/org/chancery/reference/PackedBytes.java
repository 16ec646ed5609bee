package org.chancery.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads bytes that {@link PackingBytes} wrote, from some place on. */
final class PackedBytes {
    private static final double DEGREE = 100;

    private final byte[] bytes;
    private final SharedValues shared;
    private int at;

    PackedBytes(byte[] bytes, int at, SharedValues shared) {
        this.bytes = bytes;
        this.at = at;
        this.shared = shared;
    }

    /** A number from 0 to 65535. */
    static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << Byte.SIZE | bytes[at + 1] & 0xFF;
    }

    /** A number of four bytes. */
    static int size(byte[] bytes, int at) {
        return number(bytes, at) << Short.SIZE | number(bytes, at + Short.BYTES);
    }

    int number() {
        at += Short.BYTES;
        return number(bytes, at - Short.BYTES);
    }

    double degrees() {
        return (short) number() / DEGREE;
    }

    /** The length is doubled, and odd where a letter takes two bytes or more: the others are read faster. */
    String text() {
        int length = number();
        int size = length >> 1;
        at += size;
        return new String(
                bytes, at - size, size,
                (length & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
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

    /** A text that many have. */
    String title() {
        return shared.title(number());
    }

    CountryCode code() {
        return shared.code(number());
    }

    DateSpan span() {
        return shared.span(number());
    }
}
