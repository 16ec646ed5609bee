package org.chancery.source.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.chancery.yaml.NoText;

/** Bytes cut into lines at each line feed, carriage return or both. */
final class LineBytes {
    private static final int ROOM = 1 << 16;
    private static final byte DELETE = 0x7F;

    private final InputStream in;
    private final int longest;
    private final byte[] read = new byte[ROOM];
    private int from;
    private int until;
    private byte[] line = new byte[1024];
    private int length;
    private int number;
    private boolean tooLong;
    private boolean ended;
    private boolean afterReturn;
    private boolean odd;

    LineBytes(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes on to the next line; false where there is none. */
    boolean advance() throws IOException {
        length = 0;
        tooLong = false;
        ended = false;
        odd = false;
        number++;
        boolean any = false;
        while (!ended && fill()) {
            skipRestOfEnd();
            int end = end();
            any |= end > from || end < until;
            keep(end);
            ended = end < until;
            afterReturn = ended && read[end] == '\r';
            from = Math.min(until, end + 1);
        }
        return any;
    }

    int number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Whether it holds anything but blanks, tabs and what ASCII can print. */
    boolean isOdd() {
        return odd;
    }

    boolean hasEnd() {
        return ended;
    }

    boolean isWanted(LineTest test) {
        return test.isWanted(line, length);
    }

    /** The line; what is not UTF-8 in it, as the character that stands for such. */
    String text() {
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }

    boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** What the file is, where its beginning tells that it holds no text. */
    Optional<NoText> noText() {
        return number == 1 ? NoText.of(line, length) : Optional.empty();
    }

    private boolean fill() throws IOException {
        if (from < until) {
            return true;
        }
        from = 0;
        until = in.read(read, 0, ROOM);
        return until > 0;
    }

    /** A carriage return and a line feed are one end, even where they come in two reads. */
    private void skipRestOfEnd() {
        if (afterReturn && read[from] == '\n') {
            from++;
        }
        afterReturn = false;
    }

    /** Looks for the end, and on the way for what is not plain text; nearly all is. */
    private int end() {
        byte[] all = read;
        int last = until;
        int at = from;
        while (at < last) {
            byte letter = all[at];
            if (letter < ' ' || letter == DELETE) {
                if (letter == '\n' || letter == '\r') {
                    break;
                }
                odd |= letter != '\t';
            }
            at++;
        }
        return at;
    }

    private void keep(int end) {
        int count = end - from;
        if (tooLong || length + count > longest) {
            tooLong = true;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, line.length * 2));
        }
        System.arraycopy(read, from, line, length, count);
        length += count;
    }
}
