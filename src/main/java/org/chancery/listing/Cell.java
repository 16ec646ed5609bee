package org.chancery.listing;

import java.util.ArrayList;
import java.util.List;

/** What stands in one row and column of a table: paragraphs one under another, each with its look. */
record Cell(List<Paragraph> paragraphs) {
    Cell {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Text without line breaks or anything else that moves a terminal's cursor. */
    record Paragraph(String text, Look look) {}

    static Cell of(String text) {
        return of(text, Look.PLAIN);
    }

    static Cell of(String text, Look look) {
        return new Cell(List.of()).and(text, look);
    }

    /** A number of up to three digits, which stand under each other. */
    static Cell ofNumber(int number) {
        return new Cell(
                List.of(new Paragraph(" ".repeat(number < 10 ? 2 : number < 100 ? 1 : 0) + number, Look.PLAIN)));
    }

    /** The same with a further paragraph; one without text is left out. */
    Cell and(String text, Look look) {
        List<Paragraph> more = new ArrayList<>(paragraphs);
        String plain = Lines.plain(text);
        if (!plain.isEmpty()) {
            more.add(new Paragraph(plain, look));
        }
        return new Cell(more);
    }

    /** How wide it is when nothing is broken. */
    int width() {
        return paragraphs.stream().mapToInt(each -> LetterWidth.of(each.text)).max().orElse(0);
    }

    /** Its lines in a column of this width. */
    List<Paragraph> lines(int width) {
        return paragraphs.stream()
                .flatMap(each -> Lines.of(each.text, width).stream().map(line -> new Paragraph(line, each.look)))
                .toList();
    }
}
