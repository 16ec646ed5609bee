package org.chancery.render.pdf.font;

/** Is told of each character that no font has, once for every time it is drawn. */
@FunctionalInterface
public interface MissingGlyphs {
    /** This character could not be drawn. */
    void add(int character);

    /** The letters of this text could not be joined as its script wants it. */
    default void unjoined(String text) {}
}
