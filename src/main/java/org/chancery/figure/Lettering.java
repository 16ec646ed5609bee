package org.chancery.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A size and weight of the sans face, and how much room words take in it: never less than they do. */
record Lettering(int size, int weight) {
    private static final String SLIM = "iljI.,:;'|· ";
    private static final String NARROW = "frt()[]{}-/!";
    private static final String SMALL = "acegksvxyz0123456789JLY?*\"";
    private static final String MIDDLE = "ABCEFKPRSTVXZ";
    private static final String BROAD = "mwMWŵŴ%@ÆŒæœЖШЩЮЫФМжшщюыфм";
    /** Ideographs, and the scripts whose letters are as broad, begin here. */
    private static final int SQUARE = 0x1100;
    private static final String CUT = "…";

    /** Room across, by the widths of the face's letters; a letter of another face counts as a broad one. */
    double width(String text) {
        double ems = text.codePoints().mapToDouble(Lettering::ems).sum();
        return ems * size;
    }

    private static double ems(int letter) {
        if (SLIM.indexOf(letter) >= 0) {
            return 0.29;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.37;
        }
        if (SMALL.indexOf(letter) >= 0) {
            return 0.525;
        }
        return BROAD.indexOf(letter) >= 0 ? 0.93 : MIDDLE.indexOf(letter) >= 0 ? 0.61 : ordinary(letter);
    }

    private static double ordinary(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return letter >= SQUARE && !isPunctuation(letter) ? 1 : Character.isUpperCase(letter) ? 0.75 : 0.6;
    }

    /** Dashes and quotation marks stand far up among the characters but are no broader than letters. */
    private static boolean isPunctuation(int letter) {
        return letter >= 0x2010 && letter <= 0x203A && letter != 0x2014 && letter != 0x2026;
    }

    /** The words in lines of this width; what is too long for the last line is cut, and says so. */
    List<String> lines(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("(?<=[ \\u2010-])")) {
            if (!line.isEmpty() && lines.size() < most - 1 && width((line + word).stripTrailing()) > width) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += word;
        }
        lines.add(line);
        return lines.stream().map(each -> cut(each.strip(), width)).toList();
    }

    /** The words in two lines of about the same width; in one where there is nothing to part. */
    List<String> halves(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == ' ')
                .mapToObj(at -> List.of(text.substring(0, at), text.substring(at + 1)))
                .min(Comparator.comparingDouble(halves -> Math.max(width(halves.getFirst()), width(halves.getLast()))))
                .orElse(List.of(text));
    }

    /** As much of a text as has room, and a sign where it is not all of it. */
    String cut(String text, double width) {
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + (end < text.length() ? CUT : "")) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == text.length() ? text : text.substring(0, end).stripTrailing() + CUT;
    }
}
