package org.chancery.source.line;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Places;
import org.chancery.diagnostic.SourceText;
import org.chancery.yaml.NoText;

/**
 * A file read line by line, whatever ends its lines. A line that is too long is left out, and what is no text reported;
 * after very many faults no line follows.
 */
public final class Lines implements Closeable {
    /** The most bytes of a line, and the most characters of a row of several lines. */
    public static final int LONGEST = 1 << 20;
    /** Who has made so many mistakes has made one mistake many times. */
    private static final int MOST_FAULTS = 1000;

    private static final char REPLACEMENT = '\uFFFD';

    private final Path path;
    private final EventBytes bytes;
    private final LineBytes lines;
    private final Diagnostics diagnostics;
    private final long errorsBefore;
    private final Deque<Line> back = new ArrayDeque<>();
    private final List<Origin> passedOver = new ArrayList<>();
    private boolean isForeign;

    private Lines(Path path, EventBytes bytes, Diagnostics diagnostics) {
        this.path = path;
        this.bytes = bytes;
        this.lines = new LineBytes(bytes, LONGEST);
        this.diagnostics = diagnostics;
        this.errorsBefore = diagnostics.errors();
    }

    /** Opens a file; empty where that cannot be done, which is reported. */
    public static Optional<Lines> open(Path path, Diagnostics diagnostics) {
        try {
            return Optional.of(new Lines(path, EventBytes.openAhead(path), diagnostics));
        } catch (IOException e) {
            EventBytes.report(e, Origin.file(path), diagnostics);
            return Optional.empty();
        }
    }

    /** The next line; empty where there is none. Why there is none before the end is reported. */
    public Optional<Line> next() {
        return next(LineTest.ANY);
    }

    /** The next line that is wanted. One that may be at fault is given as well, since a fault is to be reported. */
    public Optional<Line> next(LineTest test) {
        if (!back.isEmpty()) {
            return Optional.of(back.remove());
        }
        try {
            while (lines.advance()) {
                if (diagnostics.errors() - errorsBefore >= MOST_FAULTS) {
                    diagnostics.error(
                            place(), "more than " + MOST_FAULTS + " faults; the file is not read from here on",
                            "mend some of those above");
                    return Optional.empty();
                }
                if (lines.isTooLong()) {
                    diagnostics.error(place(), "the line has more than " + LONGEST + " bytes", "shorten its texts");
                    passOver(place());
                } else if (lines.isOdd() || lines.isWanted(test)) {
                    return line();
                }
            }
        } catch (IOException e) {
            EventBytes.report(e, place(), diagnostics);
        }
        return Optional.empty();
    }

    /** Remembers one with a fault that has been reported, and is passed over. */
    public void passOver(Origin place) {
        passedOver.add(place);
    }

    /** Where those begin that have been passed over for a fault. */
    public List<Origin> passedOver() {
        return List.copyOf(passedOver);
    }

    /** Gives lines back, to be read again. */
    public void back(List<Line> unread) {
        unread.reversed().forEach(back::addFirst);
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            diagnostics.warning(Origin.file(path), "the file cannot be closed", e.getClass().getSimpleName());
        }
    }

    private Origin place() {
        return SourceText.unseen(path, lines.number(), 1, 1);
    }

    private Optional<Line> line() {
        SourceText source = new SourceText(path, lines.text(), lines.number());
        Optional<NoText> noText = lines.noText();
        if (noText.isPresent()) {
            diagnostics.error(Origin.file(path), noText.get().what(), noText.get().hint());
            return Optional.empty();
        }
        if (lines.isOdd()) {
            examine(source);
        }
        return Optional.of(new Line(source, lines.hasEnd()));
    }

    /** Of a file in a foreign encoding the first place is named, and its other faults all the same. */
    private void examine(SourceText source) {
        String text = source.text();
        int foreign = isForeign || lines.isUtf8() ? -1 : text.indexOf(REPLACEMENT);
        if (foreign >= 0) {
            isForeign = true;
            report(source, foreign, "the file is not UTF-8 here", "save it in the encoding UTF-8");
        }
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < ' ' && letter != '\t' || letter == '\u007F') {
                report(source, at, String.format("the character U+%04X is not allowed", (int) letter), "delete it");
                return;
            }
        }
    }

    private void report(SourceText source, int at, String message, String hint) {
        diagnostics.error(source.at(new Places(source).of(at, 1)), message, hint);
    }
}
