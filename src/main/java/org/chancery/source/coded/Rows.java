package org.chancery.source.coded;

import java.io.IOException;
import java.io.InputStream;

/**
 * The rows of a table as bytes. Of a row only the first cells are cut at once, so that one of another day costs no more
 * than finding its end; nothing becomes text before it is asked for.
 */
final class Rows extends Cells {
    /** The most bytes of a row. */
    static final int LONGEST = 1 << 20;

    private static final int ROOM = 1 << 18;

    private final InputStream in;
    private final byte separator;
    /** No byte beyond it ends anything. */
    private final byte highest;
    private int until;
    /** How far the row has been looked at. */
    private int at;
    private boolean ended = true;
    private boolean closed;
    private boolean afterReturn;
    private boolean tooLong;
    private boolean odd;
    private int line;
    private int more = 1;

    /** Rows whose cells may stand in double quotes, or mayn't. */
    Rows(InputStream in, char separator, boolean quoted) {
        super(ROOM, quoted);
        this.in = in;
        this.separator = (byte) separator;
        this.highest = (byte) Math.max(separator, '\r');
    }

    /** Goes on to the next row in which anything stands, and cuts so many cells of it; false where there is none. */
    boolean next(int cells) throws IOException {
        do {
            pass();
            if (!begin()) {
                return false;
            }
            cut(cells);
        } while (ended && count == 1 && ends[0] == 0 && !tooLong);
        return true;
    }

    /** Cuts all the cells of the row. */
    void all() throws IOException {
        cut(Integer.MAX_VALUE);
    }

    /** The number of its first line, counted from 1. */
    int line() {
        return line;
    }

    /** Whether it is longer than a row may be: then nothing is known of its cells. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Whether it has an end: the last one of a file that was cut off has none. */
    boolean hasEnd() {
        return closed;
    }

    /** Whether a byte of zero or the like stands in what has been cut. */
    boolean isOdd() {
        return odd;
    }

    /** Goes to the end of the row without cutting it. */
    private void pass() throws IOException {
        if (quoted && !ended) {
            all();
        }
        int index = at;
        while (!ended) {
            byte[] all = bytes;
            int last = until;
            while (index < last && all[index] != '\n' && all[index] != '\r') {
                index++;
            }
            at = index;
            if (index < last) {
                end(index);
            } else {
                start = index;
                if (!fill()) {
                    ended = true;
                }
                index = at;
            }
        }
    }

    private boolean begin() throws IOException {
        line += more;
        more = 1;
        start = at;
        if (at == until && !fill()) {
            return false;
        }
        if (afterReturn && bytes[at] == '\n') {
            at++;
            start = at;
            if (at == until && !fill()) {
                return false;
            }
        }
        count = 0;
        ended = false;
        closed = false;
        tooLong = false;
        odd = false;
        afterReturn = false;
        return true;
    }

    private void cut(int cells) throws IOException {
        while (!ended && count < cells) {
            if (quoted && isQuote()) {
                passQuoted();
            }
            run(quoted ? count + 1 : cells);
        }
    }

    /** The tight loop, with all that it needs at hand: of a byte it asks no more than whether it ends something. */
    private void run(int cells) throws IOException {
        while (!ended && count < cells) {
            byte[] all = bytes;
            int[] found = ends;
            int number = count;
            int most = Math.min(cells, MOST_CELLS);
            int index = at;
            int last = until;
            int from = start;
            byte between = separator;
            byte plain = highest;
            while (index < last) {
                byte letter = all[index];
                if (letter > plain) {
                    index++;
                } else if (letter == between) {
                    if (number < most) {
                        found[number] = index - from;
                        number++;
                    }
                    index++;
                    if (number == cells) {
                        break;
                    }
                } else if (letter == '\n' || letter == '\r') {
                    break;
                } else {
                    odd |= letter >= 0 && letter < '\t';
                    index++;
                }
            }
            count = number;
            at = index;
            if (count < cells) {
                pause();
            }
        }
    }

    /** Where the tight loop has come to the end of the row, or of what has been read. */
    private void pause() throws IOException {
        if (at < until) {
            cell(at - start);
            end(at);
        } else if (!fill()) {
            cell(at - start);
            ended = true;
        }
    }

    private void cell(int end) {
        if (count < MOST_CELLS) {
            ends[count] = end;
            count++;
        }
    }

    private void end(int index) {
        ended = true;
        closed = true;
        afterReturn = bytes[index] == '\r';
        at = index + 1;
    }

    private boolean isQuote() throws IOException {
        return (at < until || fill()) && bytes[at] == QUOTE;
    }

    /** Goes to the quote that closes the cell; lines end in it as letters do. */
    private void passQuoted() throws IOException {
        at++;
        while ((at < until || fill()) && !tooLong) {
            byte letter = bytes[at];
            at++;
            if (letter == QUOTE && !isQuote()) {
                return;
            }
            if (letter == QUOTE) {
                at++;
            }
            more += letter == '\n' ? 1 : 0;
        }
    }

    /** Reads on, and keeps what has been read of the row, unless that is too much. */
    private boolean fill() throws IOException {
        if (at - start >= LONGEST) {
            tooLong = true;
            start = at;
        }
        int kept = until - start;
        byte[] room = kept > bytes.length / 2 ? new byte[2 * bytes.length] : bytes;
        System.arraycopy(bytes, start, room, 0, kept);
        bytes = room;
        at -= start;
        start = 0;
        int got = in.read(bytes, kept, bytes.length - kept);
        until = kept + Math.max(0, got);
        return got > 0;
    }
}
