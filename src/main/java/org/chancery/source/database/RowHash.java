package org.chancery.source.database;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The SHA-256 over rows, whatever their order: a database may give the same rows in another one each time. The hashes of
 * the rows are added up, and the sum is hashed with their number.
 */
final class RowHash {
    private static final BigInteger ROOM = BigInteger.ONE.shiftLeft(256);
    private static final int NULL = -1;

    private final MessageDigest digest;
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    RowHash(List<String> columns) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        columns.forEach(name -> add(List.of(name)));
        sum = new BigInteger(1, digest.digest());
    }

    /** Adds what stands in a cell: the items of a list, else a single text, or nothing at all. */
    void add(List<String> texts) {
        digest.update(number(texts.isEmpty() ? NULL : texts.size()));
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(number(bytes.length));
            digest.update(bytes);
        }
    }

    /** Ends a row. */
    void endRow() {
        sum = sum.add(new BigInteger(1, digest.digest())).mod(ROOM);
        rows++;
    }

    /** The hash of all rows, in hexadecimal digits. */
    String value() {
        digest.update((sum.toString(16) + " " + rows).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }
}
