package org.chancery.render.pdf.font;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private final FontSource source;
    private final int[] advances = new int[REMEMBERED];
    private volatile @Nullable BaseFont parsed;
    private volatile @Nullable Optional<Shaper> shaper;

    FontFace(String file, FaceName name, FontSource source) {
        this.file = file;
        this.name = name;
        this.source = source;
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

    /** Where it is on the machine; empty where it belongs to the templates. */
    Optional<FontSource.OfMachine> ofMachine() {
        return source instanceof FontSource.OfMachine machine ? Optional.of(machine) : Optional.empty();
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
                font = source.parse();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            font.setIncludeCidSet(false); // PDF/A-2 wants it complete or not at all
            font.setSecureRandom(new SubsetPrefix(file));
            parsed = font;
        }
        return font;
    }

    /** A text as words whose letters are joined and blanks, as it is read; empty where that cannot be done. */
    Optional<List<ShapedWord>> words(String text) {
        List<ShapedWord> words = new ArrayList<>();
        for (String part : text.splitWithDelimiters(" ", 0)) {
            Optional<ShapedWord> word = part.isEmpty() ? Optional.empty()
                    : shaper().flatMap(it -> it.shape(part));
            if (word.isEmpty() && !part.isEmpty()) {
                return Optional.empty();
            }
            word.ifPresent(words::add);
        }
        return Optional.of(words);
    }

    private Optional<Shaper> shaper() {
        Optional<Shaper> known = shaper;
        return known == null ? loadShaper() : known;
    }

    private synchronized Optional<Shaper> loadShaper() {
        Optional<Shaper> known = shaper;
        if (known == null) {
            known = readShaper();
            shaper = known;
        }
        return known;
    }

    /** A Java platform without its graphics libraries, as small containers have, cannot join letters. */
    private Optional<Shaper> readShaper() {
        try {
            return Optional.of(new Shaper(source.platformFont()));
        } catch (IOException | FontFormatException | LinkageError | RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return file;
    }
}
