package org.chancery.render.pdf.font;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A text's runs in the order in which they stand on the line, from left to right. */
public final class VisualRuns {
    private final FaceChain chain;
    private final MissingGlyphs missing;

    /** Set in these faces. */
    public VisualRuns(FaceChain chain, MissingGlyphs missing) {
        this.chain = chain;
        this.missing = missing;
    }

    /** Of a text that runs one way. */
    public List<TextRun> of(String text, boolean rightToLeft) {
        List<TextRun> runs = new ArrayList<>();
        for (TextRun run : chain.runs(text, missing)) {
            List<String> parts = rightToLeft ? Mirrored.parts(run.text()) : List.of(run.text());
            parts.forEach(part -> runs.add(new TextRun(run.face(), part, rightToLeft)));
        }
        if (rightToLeft) {
            Collections.reverse(runs);
        }
        return runs;
    }

    /** Of a text that may run both ways, in a paragraph that runs this way. */
    public List<TextRun> ofMixed(String text, boolean rightToLeft) {
        if (!rightToLeft && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return chain.runs(text, missing);
        }
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            order[run] = run;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        List<TextRun> runs = new ArrayList<>();
        for (int run : order) {
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            runs.addAll(of(part, bidi.getRunLevel(run) % 2 == 1));
        }
        return runs;
    }
}
