package org.chancery.render.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/** One font file. It is parsed when a page first asks for its letters, once, and then shared by all pages. */
public final class FontFace {
    private static final int MISSING = -1;
    private static final int UNKNOWN = -2;
    /** Latin, Greek, Cyrillic, punctuation and arrows lie below; the rest is looked up each time. */
    private static final int REMEMBERED = 0x2600;

    private final String file;
    private final FaceName name;
    private final Supplier<byte[]> content;
    private final int[] advances = new int[REMEMBERED];
    private volatile @Nullable BaseFont parsed;

    FontFace(String file, FaceName name, Supplier<byte[]> content) {
        this.file = file;
        this.name = name;
        this.content = content;
        Arrays.fill(advances, UNKNOWN);
    }

    String family() {
        return name.family();
    }

    int weight() {
        return name.weight();
    }

    boolean isItalic() {
        return name.italic();
    }

    /** Whether it has a glyph for this character. */
    public boolean has(int character) {
        return advance(character) != MISSING;
    }

    /** How far this character moves on, in thousandths of the font's size; -1 where it has no glyph. */
    int advance(int character) {
        if (character >= REMEMBERED) {
            return measure(character);
        }
        if (advances[character] == UNKNOWN) {
            advances[character] = measure(character);
        }
        return advances[character];
    }

    private int measure(int character) {
        BaseFont font = font();
        return font.charExists(character) ? font.getWidth(character) : MISSING;
    }

    /** The parsed font. */
    public BaseFont font() {
        BaseFont font = parsed;
        return font == null ? parse() : font;
    }

    private synchronized BaseFont parse() {
        BaseFont font = parsed;
        if (font == null) {
            try {
                font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, content.get(), null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            font.setIncludeCidSet(false); // PDF/A-2 wants it complete or not at all
            font.setSecureRandom(new SubsetPrefix(file));
            parsed = font;
        }
        return font;
    }

    @Override
    public String toString() {
        return file;
    }
}
