package org.chancery.source.feed;

import java.util.Arrays;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;

/** The places of elements in a feed's text, by the line that the parser says they end their start tag on. */
final class XmlLines {
    private final SourceText source;
    private final int[] starts;

    XmlLines(SourceText source) {
        this.source = source;
        this.starts = starts(source.text());
    }

    /** The place of an element: where its tag begins, if that is on the line. */
    Origin origin(XmlNode.Element element) {
        int line = element.line();
        String text = line(line);
        int at = text.lastIndexOf("<" + element.name(), element.column());
        return at < 0
                ? origin(line)
                : source.at(line, text.codePointCount(0, at) + 1, element.name().length() + 1);
    }

    /** A line as a whole. */
    Origin origin(int line) {
        String text = line(line).strip();
        int blanks = line(line).length() - line(line).stripLeading().length();
        return source.at(line, blanks + 1, Math.max(1, text.codePointCount(0, text.length())));
    }

    /** The place of a character. */
    Origin at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found < 0 ? -found - 1 : found + 1;
        return source.at(line, source.text().codePointCount(starts[line - 1], offset) + 1, 1);
    }

    private String line(int number) {
        if (number < 1 || number > starts.length) {
            return "";
        }
        int end = number == starts.length ? source.text().length() : starts[number];
        return source.text().substring(starts[number - 1], end).stripTrailing();
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n' || letter == '\r' && !text.startsWith("\n", at + 1)) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = at + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
