package org.chancery.listing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines of a terminal: between words where that can be done, never within a letter and its marks. */
final class Lines {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Lines(int width) {
        this.width = width;
    }

    /** The lines of a text, none wider than this; one empty line for no text. */
    static List<String> of(String text, int width) {
        Lines lines = new Lines(width);
        pieces(text, BreakIterator.getLineInstance(Locale.ROOT)).forEach(lines::add);
        lines.end();
        return lines.lines.isEmpty() ? List.of("") : lines.lines;
    }

    /** Text on one line, without what would move a terminal's cursor or turn its text around. */
    static String plain(String text) {
        return text.replaceAll("[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]", "")
                .replaceAll("[\\p{Cntrl}\u0080-\u009F\u2028\u2029 ]+", " ")
                .strip();
    }

    private void add(String word) {
        if (!fits(word.stripTrailing())) {
            end();
        }
        if (fits(word.stripTrailing())) {
            line.append(word);
        } else {
            pieces(word, BreakIterator.getCharacterInstance(Locale.ROOT)).forEach(this::addLetter);
        }
    }

    private void addLetter(String letter) {
        if (!fits(letter)) {
            end();
        }
        if (!line.isEmpty() || !letter.isBlank()) {
            line.append(letter);
        }
    }

    private boolean fits(String piece) {
        return LetterWidth.of(line + piece) <= width;
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        line.setLength(0);
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        List<String> pieces = new ArrayList<>();
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
