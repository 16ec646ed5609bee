package org.chancery.source.coded;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What has been cut of a row, as bytes; nothing becomes text before it is asked for. */
sealed class Cells permits Rows {
    /** More cells than any dataset has; those beyond are not looked at. */
    static final int MOST_CELLS = 256;

    static final byte QUOTE = '"';

    final boolean quoted;
    byte[] bytes;
    /** Where the row begins. */
    int start;
    /** Where each cell ends, counted from the beginning of the row. */
    final int[] ends = new int[MOST_CELLS];
    int count;

    /** Cells that may stand in double quotes, or mayn't, in so many bytes at first. */
    Cells(int room, boolean quoted) {
        this.bytes = new byte[room];
        this.quoted = quoted;
    }

    /** How many cells have been cut. */
    int cells() {
        return count;
    }

    /** How many bytes a cell has, without the quotes around it; none where there is no such cell. */
    int length(int cell) {
        if (cell < 0 || cell >= count) {
            return 0;
        }
        int length = ends[cell] - offset(cell);
        return isQuoted(cell, length) ? Math.max(0, length - 2) : length;
    }

    /** One byte of a cell. */
    byte letter(int cell, int index) {
        return bytes[from(cell) + index];
    }

    /** The number that so many digits of a cell stand for; less than nought where one of them is no digit. */
    int number(int cell, int index, int digits) {
        byte[] all = bytes;
        int first = from(cell) + index;
        int number = 0;
        for (int at = first; at < first + digits; at++) {
            int digit = all[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** The text of a cell, without the quotes around it; bytes that are no UTF-8 are taken as Latin-1. */
    String text(int cell) {
        int length = length(cell);
        if (length == 0) {
            return "";
        }
        String text = text(from(cell), length);
        return quoted && text.indexOf(QUOTE) >= 0 ? text.replace("\"\"", "\"") : text;
    }

    /** Where a cell ends, counted from the beginning of the row. */
    int endOf(int cell) {
        return ends[cell];
    }

    /** A byte of the row. */
    byte byteAt(int index) {
        return bytes[start + index];
    }

    /** The first cell in which a byte of zero or the like stands; less than nought where there is none. */
    int oddCell() {
        for (int cell = 0; cell < count; cell++) {
            for (int at = offset(cell); at < ends[cell]; at++) {
                if (bytes[start + at] >= 0 && bytes[start + at] < '\t') {
                    return cell;
                }
            }
        }
        return -1;
    }

    private int from(int cell) {
        return start + offset(cell) + (isQuoted(cell, ends[cell] - offset(cell)) ? 1 : 0);
    }

    private boolean isQuoted(int cell, int length) {
        return quoted && length > 0 && bytes[start + offset(cell)] == QUOTE;
    }

    /** Where a cell begins, quotes included, counted from the beginning of the row. */
    int offset(int cell) {
        return cell == 0 ? 0 : ends[cell - 1] + 1;
    }

    /** Whether a cell holds nothing but letters, digits and signs of ASCII, without this one and blanks. */
    boolean isPlain(int cell, char without) {
        int end = from(cell) + length(cell);
        for (int index = from(cell); index < end; index++) {
            byte letter = bytes[index];
            if (letter <= ' ' || letter == without || letter > '~') {
                return false;
            }
        }
        return true;
    }

    private String text(int from, int length) {
        for (int index = from; index < from + length; index++) {
            if (bytes[index] < 0) {
                return foreign(from, length);
            }
        }
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    private String foreign(int from, int length) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
    }
}
