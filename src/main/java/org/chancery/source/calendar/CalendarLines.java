package org.chancery.source.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.SourceText;

/**
 * The lines of a calendar, unfolded before they are decoded: a fold may lie between the bytes of one letter. Any line end
 * will do.
 */
final class CalendarLines {
    private static final Charset LAST_RESORT = Charset.forName("windows-1252");
    /** What is longer is no text that anybody wrote. */
    private static final int LONGEST = 1 << 17;

    private final byte[] bytes;
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final List<ContentLine> lines = new ArrayList<>();
    private int number = 1;
    private int begun = 1;
    private boolean isForeign;
    private boolean isOdd;

    private CalendarLines(byte[] bytes, SourceText source, Diagnostics diagnostics) {
        this.bytes = bytes;
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The properties, in their order; a line that is none is passed over, the first with a warning. */
    static List<ContentLine> of(byte[] bytes, SourceText source, Diagnostics diagnostics) {
        CalendarLines lines = new CalendarLines(bytes, source, diagnostics);
        lines.read();
        return lines.lines;
    }

    private void read() {
        int at = startsWithMark() ? 3 : 0;
        while (at < bytes.length) {
            int end = end(at);
            line.write(bytes, at, Math.min(end - at, Math.max(0, LONGEST - line.size())));
            at = end + 1;
            if (end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n') {
                at++;
            }
            number++;
            boolean folded = at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t');
            if (folded) {
                at++;
            } else {
                finish();
            }
        }
        finish();
    }

    private boolean startsWithMark() {
        return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private int end(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    private void finish() {
        String text = decoded(line.toByteArray());
        line.reset();
        int first = begun;
        begun = number;
        if (text.isBlank()) {
            return;
        }
        ContentLine.of(text, first).ifPresentOrElse(lines::add, () -> {
            if (!isOdd) {
                isOdd = true;
                diagnostics.warning(source.at(first, 1, 1), "this line is no property, and is passed over",
                        "a property is NAME:value");
            }
        });
    }

    private String decoded(byte[] raw) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            if (!isForeign) {
                isForeign = true;
                diagnostics.warning(source.at(begun, 1, 1), "the calendar is not UTF-8 here",
                        "it is read as windows-1252; letters with accents may be wrong");
            }
            return new String(raw, LAST_RESORT);
        }
    }
}
