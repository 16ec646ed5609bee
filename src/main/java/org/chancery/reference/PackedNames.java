package org.chancery.reference;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * Folded names and the numbers of those that each stands for. A name is looked up in the bytes, where all stand sorted,
 * so that nothing need be made of them first.
 *
 * <p>From its place on stand: the number of names, the place of each; there the name and its numbers.
 */
final class PackedNames {
    static final int OFFSET_SIZE = 4;
    private static final int[] NONE = {};

    private final byte[] bytes;
    private final int size;
    private final int namesAt;

    PackedNames(byte[] bytes, int at) {
        this.bytes = bytes;
        this.size = PackedBytes.number(bytes, at);
        this.namesAt = at + Short.BYTES;
    }

    /** The numbers that a folded name stands for. */
    int[] numbers(String folded) {
        byte[] key = folded.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(place(middle), key);
            if (order == 0) {
                return numbersAt(place(middle) + Short.BYTES + key.length);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }

    /** Every name, sorted. */
    List<String> all() {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                int at = place(index);
                return new String(
                        bytes, at + Short.BYTES, PackedBytes.number(bytes, at), StandardCharsets.UTF_8);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private int compare(int at, byte[] key) {
        int from = at + Short.BYTES;
        return Arrays.compareUnsigned(bytes, from, from + PackedBytes.number(bytes, at), key, 0, key.length);
    }

    private int[] numbersAt(int at) {
        int[] numbers = new int[PackedBytes.number(bytes, at)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = PackedBytes.number(bytes, at + (i + 1) * Short.BYTES);
        }
        return numbers;
    }

    private int place(int name) {
        return PackedBytes.size(bytes, namesAt + name * OFFSET_SIZE);
    }
}
