package org.chancery.render.html;

import freemarker.core.Environment;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;

/** Takes a page, up to a limit, and can tell which instruction wrote a given part of it. */
final class PageWriter extends Writer {
    /** No edition needs more; a page that would grow larger is an error. */
    static final int MOST_CHARACTERS = 8 * 1024 * 1024;

    private final StringBuilder page = new StringBuilder(1 << 16);
    private final int watched;
    private String stack = "";

    /** The page is larger than it may be. */
    static final class Overflow extends IOException {
        private static final long serialVersionUID = 1;

        Overflow() {
            super("the page is larger than 8 MiB");
        }
    }

    PageWriter() {
        this(Integer.MAX_VALUE);
    }

    /** Notes who writes the character with this offset. */
    PageWriter(int watched) {
        this.watched = watched;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        boolean reached = page.length() <= watched && watched < page.length() + length;
        if (reached || length > MOST_CHARACTERS - page.length()) {
            noteStack();
        }
        if (length > MOST_CHARACTERS - page.length()) {
            throw new Overflow();
        }
        page.append(characters, from, length);
    }

    private void noteStack() {
        StringWriter text = new StringWriter();
        Environment.getCurrentEnvironment().outputInstructionStack(new PrintWriter(text));
        stack = text.toString();
    }

    String page() {
        return page.toString();
    }

    /** FreeMarker's own words for where the watched character, or the one too many, was written. */
    String stack() {
        return stack;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
