package org.chancery.source.line;

/** Tells of a line, while it is nothing but bytes, whether it need be read. */
@FunctionalInterface
public interface LineTest {
    /** Any line is. */
    LineTest ANY = (bytes, length) -> true;

    /** Whether it is to be read; there is nothing in it but blanks, tabs and what ASCII can print. */
    boolean isWanted(byte[] bytes, int length);
}
