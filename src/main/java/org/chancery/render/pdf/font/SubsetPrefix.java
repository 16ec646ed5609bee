package org.chancery.render.pdf.font;

import java.security.SecureRandom;

/**
 * Six letters that a subset font's name begins with: OpenPDF draws them by lot, which would make every document
 * different. These depend on the file's name alone.
 */
final class SubsetPrefix extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private static final int LETTERS = 26;

    private final double letter;

    SubsetPrefix(String file) {
        super(null, null); // no generator is looked for, none is seeded
        letter = (Math.floorMod(file.hashCode(), LETTERS) + 0.5) / LETTERS;
    }

    /** Always the same, so that pages set at the same time do not disturb each other. */
    @Override
    public double nextDouble() {
        return letter;
    }
}
