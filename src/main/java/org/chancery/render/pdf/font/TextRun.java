package org.chancery.render.pdf.font;

/** Letters that one face sets. */
public record TextRun(FontFace face, String text) {

    /** Its width in thousandths of the font's size. */
    public int width() {
        return text.codePoints().map(face::advance).sum();
    }
}
