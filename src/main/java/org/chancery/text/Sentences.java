package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts English text into sentences. A stop after a title, an initial or a well-known abbreviation ends none. */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "jr", "sr", "st", "gen", "sen", "rep", "gov", "lt", "col", "maj", "capt", "adm",
            "prof",
            "hon", "rev", "vs", "no", "nos", "inc", "ltd", "co", "corp", "u.s", "u.k", "u.n", "e.u", "u.a.e", "a.m",
            "p.m",
            "d.c", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "e.g", "i.e", "approx");
    /** What may stand between a stop and the blank after a sentence. */
    private static final String CLOSING = "\"'\u2019\u201D)]";
    private static final String STOPS = ".!?";

    private Sentences() {}

    /** The sentences of a paragraph, without the blanks around them. */
    public static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < paragraph.length(); at++) {
            int end = end(paragraph, at);
            if (end > 0) {
                add(paragraph.substring(begin, end), sentences);
                begin = end;
                at = end;
            }
        }
        add(paragraph.substring(begin), sentences);
        return sentences;
    }

    private static void add(String text, List<String> sentences) {
        if (!text.isBlank()) {
            sentences.add(text.strip());
        }
    }

    /** The place after the sentence whose stop stands here; 0 where none ends. */
    private static int end(String text, int at) {
        if (STOPS.indexOf(text.charAt(at)) < 0) {
            return 0;
        }
        int end = at + 1;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean atBlank = end < text.length() && Character.isWhitespace(text.charAt(end));
        return atBlank && beginsAfter(text, end) && !(text.charAt(at) == '.' && isAbbreviation(text, at)) ? end : 0;
    }

    /** Whether what comes next is no small letter. */
    private static boolean beginsAfter(String text, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static boolean isAbbreviation(String text, int stop) {
        int begin = stop;
        while (begin > 0 && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
            begin--;
        }
        String word = text.substring(begin, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }
}
