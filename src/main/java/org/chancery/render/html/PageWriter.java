package org.chancery.render.html;

import freemarker.core.Environment;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Takes a page, up to a limit, and can tell which instruction wrote a given part of it. */
final class PageWriter extends Writer {
    /** No edition needs more; a page that would grow larger is an error. */
    static final int MOST_CHARACTERS = 8 * 1024 * 1024;

    private final StringBuilder page = new StringBuilder(1 << 16);
    private final List<Integer> watched;
    private final List<Trace> traces = new ArrayList<>();
    private String last = "";

    /** The page is larger than it may be. */
    static final class Overflow extends IOException {
        private static final long serialVersionUID = 1;

        Overflow() {
            super("the page is larger than 8 MiB");
        }
    }

    PageWriter() {
        this(List.of());
    }

    /** Notes who writes the characters with these offsets, which ascend. */
    PageWriter(List<Integer> watched) {
        this.watched = List.copyOf(watched);
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        while (traces.size() < watched.size() && watched.get(traces.size()) < page.length() + length) {
            int into = watched.get(traces.size()) - page.length();
            traces.add(Trace.of(running(), new String(characters, from, length), into));
        }
        if (length > MOST_CHARACTERS - page.length()) {
            last = running();
            throw new Overflow();
        }
        page.append(characters, from, length);
    }

    private static String running() {
        StringWriter text = new StringWriter();
        Environment.getCurrentEnvironment().outputInstructionStack(new PrintWriter(text));
        return text.toString();
    }

    String page() {
        return page.toString();
    }

    /** FreeMarker's own words for where the one character too many was written. */
    String stack() {
        return last;
    }

    /** How each of the watched characters came to be written; of the last ones none where it ended. */
    List<Trace> traces() {
        return traces;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
