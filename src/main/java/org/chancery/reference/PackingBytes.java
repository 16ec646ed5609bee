package org.chancery.reference;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes what {@link PackedBytes} reads. Codes, dates and titles stand once each, where all share them. */
final class PackingBytes {
    private static final int HUNDREDTHS = 100;
    private static final int MOST = 0xFFFF;

    /** The values that all parts share, each with its number. */
    static final class Shared {
        final Map<CountryCode, Integer> codes = new LinkedHashMap<>();
        final Map<DateSpan, Integer> spans = new LinkedHashMap<>();
        final Map<String, Integer> titles = new LinkedHashMap<>();
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Shared shared;

    PackingBytes(Shared shared) {
        this.shared = shared;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    int written() {
        return out.size();
    }

    void number(int number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("too much for the packed form: " + number);
        }
        out.write(number >> Byte.SIZE);
        out.write(number);
    }

    void size(int size) {
        number(size >>> Short.SIZE);
        number(size & MOST);
    }

    void raw(byte[] bytes) {
        out.writeBytes(bytes);
    }

    void degrees(double degrees) {
        number((int) Math.round(degrees * HUNDREDTHS) & MOST);
    }

    void text(String text) {
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        byte[] bytes = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        number(bytes.length << 1 | (latin ? 0 : 1));
        raw(bytes);
    }

    void texts(List<String> texts) {
        list(texts, this::text);
    }

    <T> void list(List<T> items, Consumer<T> item) {
        number(items.size());
        items.forEach(item);
    }

    void title(String title) {
        number(numberOf(title, shared.titles));
    }

    void code(CountryCode code) {
        number(numberOf(code, shared.codes));
    }

    void span(DateSpan span) {
        number(numberOf(span, shared.spans));
    }

    /** A day as {@link SharedValues} reads it: year, month and day; all 0 for an end that is open. */
    void date(LocalDate date) {
        boolean open = date.equals(LocalDate.MIN) || date.equals(LocalDate.MAX);
        number(open ? 0 : date.getYear());
        number(open ? 0 : date.getMonthValue() << Byte.SIZE | date.getDayOfMonth());
    }

    private static <T> int numberOf(T value, Map<T, Integer> numbers) {
        Integer known = numbers.putIfAbsent(value, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }
}
