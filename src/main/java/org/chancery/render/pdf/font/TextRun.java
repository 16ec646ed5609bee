package org.chancery.render.pdf.font;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.TaggedContent;

/**
 * Letters that one face sets, all running the same way.
 *
 * @param text in the order in which it is read
 */
public record TextRun(FontFace face, String text, boolean rightToLeft) {

    /** Its width in thousandths of the font's size. */
    public int width() {
        return isShaped()
                ? Math.round((float) words().stream().mapToDouble(ShapedWord::width).sum())
                : text.codePoints().map(face::advance).sum();
    }

    /** Whether it consists of words whose letters are joined. */
    public boolean isShaped() {
        return Shaping.isNeeded(text) && face.words(text).isPresent();
    }

    /** Its words and the blanks between them, from left to right; only where it is shaped. */
    public List<ShapedWord> words() {
        List<ShapedWord> words = new ArrayList<>(face.words(text).orElseThrow());
        if (rightToLeft) {
            Collections.reverse(words);
        }
        return words;
    }

    /** Its letters from left to right, brackets turned round where it runs the other way. */
    public String shown() {
        return rightToLeft ? Mirrored.reversed(text) : text;
    }

    /** Shows it at the place and in the size that are set. */
    public void show(PdfContentByte content, float size) {
        if (isShaped()) {
            words().forEach(word -> word.show(content, size));
        } else if (isTurned()) {
            TaggedContent.meaning(content, text, () -> content.showText(shown()));
        } else {
            content.showText(shown());
        }
    }

    /** Whether it is something like a bracket that is drawn as its counterpart. */
    public boolean isTurned() {
        return rightToLeft && Mirrored.isPaired(text);
    }

    /** Whether its letters ought to be joined and cannot be. */
    public boolean lacksJoining() {
        return Shaping.isNeeded(text) && !isShaped();
    }
}
