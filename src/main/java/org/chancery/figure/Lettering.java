package org.chancery.figure;

/** A size and weight of the sans face, and how much room words take in it. */
record Lettering(int size, int weight) {
    /** Room across, by the average widths of the face's letters. */
    double width(String text) {
        double ems = text.codePoints().mapToDouble(Lettering::ems).sum();
        return ems * size;
    }

    private static double ems(int letter) {
        if ("iljtfrI.,'-() ".indexOf(letter) >= 0) {
            return 0.29;
        }
        if ("mwMW".indexOf(letter) >= 0) {
            return 0.82;
        }
        return letter >= 0x2E80 ? 1 : Character.isUpperCase(letter) ? 0.6 : 0.52;
    }
}
