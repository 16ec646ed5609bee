package org.chancery.render.pdf;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.render.pdf.font.MissingGlyphs;

/** Counts the characters that no font has, to report each once. */
final class MissingCharacters implements MissingGlyphs {
    private final Map<Integer, Integer> counts = new TreeMap<>();

    @Override
    public void add(int character) {
        counts.merge(character, 1, Integer::sum);
    }

    /** Reports them, in the order of Unicode. */
    void tell(Report report) {
        counts.forEach((character, count) -> report.warning(
                String.format("no font has the character U+%04X \"%s\", ", character, Character.toString(character))
                        + (count == 1 ? "drawn once" : "drawn " + count + " times"),
                "put a TTF or OTF font that has it into templates/fonts"));
    }
}
