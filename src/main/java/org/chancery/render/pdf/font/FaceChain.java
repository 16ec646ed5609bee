package org.chancery.render.pdf.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The faces that a piece of text is set in: the one it asked for, and behind it those that help out. */
public final class FaceChain {
    /** A lighter face may stand for a bold one up to this far without being emboldened by the engine. */
    private static final int CLOSE_ENOUGH = 250;

    private final List<FontFace> faces;
    private final int weight;
    private final IntFunction<Optional<FontFace>> others;

    /** Over these faces, the one asked for first; only for what none of them has are the others asked. */
    FaceChain(List<FontFace> faces, int weight, IntFunction<Optional<FontFace>> others) {
        this.faces = List.copyOf(faces);
        this.weight = weight;
        this.others = others;
    }

    /** The face asked for. */
    public FontFace first() {
        return faces.get(0);
    }

    /** The weight that the engine is told this face has, so that it does not embolden what is bold. */
    int claimedWeight(FontFace face) {
        return weight - face.weight() < CLOSE_ENOUGH ? Math.max(weight, face.weight()) : face.weight();
    }

    /** The width of a text in thousandths of the font's size. */
    int width(String text) {
        int width = 0;
        FontFace first = first();
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            int advance = Glyphs.isPlain(letter) ? first.advance(letter) : -1;
            if (advance < 0) {
                return runs(text, missing -> {}).stream().mapToInt(TextRun::width).sum();
            }
            width += advance;
        }
        return width;
    }

    /** Cuts a text into runs of one face each; what no face has is told and stands as a replacement character. */
    public List<TextRun> runs(String text, MissingGlyphs missing) {
        List<TextRun> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        FontFace current = first();
        boolean joining = false;
        for (int character : Glyphs.printable(text)) {
            if (joining && stays(character, current)) {
                run.appendCodePoint(character);
                continue;
            }
            if (Shaping.isJoiner(character)) {
                continue;
            }
            Glyphs.Glyph glyph = glyph(character, missing);
            if (glyph.face() != current && !run.isEmpty()) {
                runs.add(new TextRun(current, run.toString(), false));
                run.setLength(0);
            }
            current = glyph.face();
            joining = Shaping.isNeeded(character);
            run.appendCodePoint(glyph.character());
        }
        if (!run.isEmpty()) {
            runs.add(new TextRun(current, run.toString(), false));
        }
        return runs;
    }

    /** Blanks between joined words are of their face, and what makes letters join or not stays with them. */
    private static boolean stays(int character, FontFace face) {
        return character == ' ' && face.has(character) || Shaping.isJoiner(character);
    }

    private Glyphs.Glyph glyph(int character, MissingGlyphs missing) {
        return find(character).or(() -> findElsewhere(character)).or(() -> lookAlike(character)).orElseGet(() -> {
            missing.add(character);
            return find(Glyphs.REPLACEMENT).or(() -> find('?')).orElseThrow(() -> noQuestionMark(first()));
        });
    }

    private Optional<Glyphs.Glyph> lookAlike(int character) {
        return Glyphs.lookAlikes(character).mapToObj(this::find).flatMap(Optional::stream).findFirst();
    }

    private Optional<Glyphs.Glyph> findElsewhere(int character) {
        return others.apply(character)
                .filter(face -> face.has(character))
                .map(face -> new Glyphs.Glyph(face, character));
    }

    private Optional<Glyphs.Glyph> find(int character) {
        return faces.stream()
                .filter(face -> face.has(character))
                .findFirst()
                .map(face -> new Glyphs.Glyph(face, character));
    }

    private static IllegalStateException noQuestionMark(FontFace face) {
        return new IllegalStateException("no font has even a question mark, not " + face);
    }
}
