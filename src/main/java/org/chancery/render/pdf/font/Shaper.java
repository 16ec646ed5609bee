package org.chancery.render.pdf.font;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Joins the letters of words, by the rules that their font brings along; the Java platform reads these. A word is
 * joined once, since it is measured first and drawn later.
 */
final class Shaper {
    private static final float THOUSAND = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);
    private static final int MOST_REMEMBERED = 20_000;
    /** Where the platform leaves out a character that has no shape. */
    private static final int NO_GLYPH = 0xFFFE;

    private final Font font;
    private final Map<String, Optional<ShapedWord>> words = new ConcurrentHashMap<>();

    Shaper(Font font) {
        this.font = font.deriveFont(THOUSAND);
    }

    /** The word, all of whose letters run the same way; empty where the font has no shape for one of them. */
    Optional<ShapedWord> shape(String word) {
        if (words.size() > MOST_REMEMBERED) {
            words.clear();
        }
        return words.computeIfAbsent(word, this::join);
    }

    private Optional<ShapedWord> join(String word) {
        int direction = Shaping.runsRightToLeft(word) ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector shapes = font.layoutGlyphVector(EXACT, word.toCharArray(), 0, word.length(), direction);
        List<ShapedWord.Glyph> glyphs = new ArrayList<>();
        for (int index = 0; index < shapes.getNumGlyphs(); index++) {
            int code = shapes.getGlyphCode(index);
            if (code == 0) {
                return Optional.empty();
            }
            if (code < NO_GLYPH) {
                Point2D place = shapes.getGlyphPosition(index);
                String letters = letters(word, shapes, index);
                glyphs.add(new ShapedWord.Glyph(code, (float) place.getX(), (float) -place.getY(), letters));
            }
        }
        float width = (float) shapes.getGlyphPosition(shapes.getNumGlyphs()).getX();
        return Optional.of(new ShapedWord(word, List.copyOf(glyphs), width));
    }

    /** What of the word the shape at an index shows: all from its letter to the next one that has a shape. */
    private static String letters(String word, GlyphVector shapes, int index) {
        int start = shapes.getGlyphCharIndex(index);
        int end = word.length();
        for (int other = 0; other < shapes.getNumGlyphs(); other++) {
            int at = shapes.getGlyphCharIndex(other);
            if (at == start && other < index) {
                return "";
            }
            if (at > start && at < end) {
                end = at;
            }
        }
        return word.substring(start, end);
    }
}
