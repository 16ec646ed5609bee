package org.chancery.render.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The tables of a TrueType or OpenType file, found without reading them. */
final class SfntTables {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int OPEN_TYPE = 0x4F54544F; // "OTTO"
    private static final int COLLECTION = 0x74746366; // "ttcf"
    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private final Map<String, ByteBuffer> tables = new HashMap<>();

    private SfntTables(ByteBuffer font, int start) {
        for (int index = 0; index < font.getShort(start + 4); index++) {
            int record = start + HEADER + index * RECORD;
            byte[] tag = new byte[4];
            font.get(record, tag);
            tables.put(
                    new String(tag, StandardCharsets.US_ASCII),
                    font.slice(font.getInt(record + 8), font.getInt(record + 12)));
        }
    }

    /** The tables of this font; empty where the bytes are no such font. */
    static Optional<SfntTables> of(byte[] font) {
        return of(ByteBuffer.wrap(font), 0);
    }

    /** The tables of each font in this file, which may be a collection; none where it is neither. */
    static List<SfntTables> all(ByteBuffer file) {
        if (file.limit() < HEADER || file.getInt(0) != COLLECTION) {
            return of(file, 0).stream().toList();
        }
        return IntStream.range(0, file.getInt(8))
                .mapToObj(index -> of(file, file.getInt(HEADER + index * Integer.BYTES)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SfntTables> of(ByteBuffer font, int start) {
        try {
            int kind = font.getInt(start);
            return kind == TRUE_TYPE || kind == OPEN_TYPE
                    ? Optional.of(new SfntTables(font, start))
                    : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The table with this tag, such as {@code OS/2}. */
    Optional<ByteBuffer> table(String tag) {
        return Optional.ofNullable(tables.get(tag));
    }
}
