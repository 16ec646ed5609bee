package org.chancery.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The country codes, spans of days and titles of the packed data, each made once, when it is first asked for. Two
 * threads may make one twice, which does no harm: they are values.
 */
final class SharedValues {
    /** Year, month and day of both ends. */
    private static final int SPAN_SIZE = 8;

    private static final int OFFSET_SIZE = PackedNames.OFFSET_SIZE;

    private final byte[] bytes;
    private final int codesAt;
    private final int titlesAt;
    private final int spansAt;
    private final @Nullable CountryCode[] codes;
    private final @Nullable String[] titles;
    private final @Nullable DateSpan[] spans;

    /** The values that stand from a place on: how many of each, where each text stands, the spans. */
    SharedValues(byte[] bytes, int at) {
        this.bytes = bytes;
        codes = new CountryCode[PackedBytes.number(bytes, at)];
        titles = new String[PackedBytes.number(bytes, at + Short.BYTES)];
        spans = new DateSpan[PackedBytes.number(bytes, at + 2 * Short.BYTES)];
        codesAt = at + 3 * Short.BYTES;
        titlesAt = codesAt + codes.length * OFFSET_SIZE;
        spansAt = titlesAt + titles.length * OFFSET_SIZE;
    }

    CountryCode code(int number) {
        CountryCode code = codes[number];
        if (code == null) {
            code = new CountryCode(textAt(codesAt + number * OFFSET_SIZE));
            codes[number] = code;
        }
        return code;
    }

    String title(int number) {
        String title = titles[number];
        if (title == null) {
            title = textAt(titlesAt + number * OFFSET_SIZE);
            titles[number] = title;
        }
        return title;
    }

    DateSpan span(int number) {
        DateSpan span = spans[number];
        if (span == null) {
            PackedBytes in = new PackedBytes(bytes, spansAt + number * SPAN_SIZE, this);
            span = new DateSpan(date(in, LocalDate.MIN), date(in, LocalDate.MAX));
            spans[number] = span;
        }
        return span;
    }

    private String textAt(int offset) {
        return new PackedBytes(bytes, PackedBytes.size(bytes, offset), this).text();
    }

    private static LocalDate date(PackedBytes in, LocalDate open) {
        int year = in.number();
        int monthAndDay = in.number();
        return year == 0 ? open : LocalDate.of(year, monthAndDay >> Byte.SIZE, monthAndDay & 0xFF);
    }
}
