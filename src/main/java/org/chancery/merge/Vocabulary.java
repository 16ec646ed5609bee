package org.chancery.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of headlines tell: nothing, little or much; and which of them mean the same. English so far. */
final class Vocabulary {
    static final List<String> COUNTING =
            List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** Whose meeting it is: that of foreign ministers is not that of defence ministers. */
    static final Map<String, String> TABLES = Map.of(
            "foreign", "foreign", "defence", "defence", "defense", "defence", "finance", "finance", "trade", "trade",
            "interior", "interior", "energy", "energy");

    static final Map<String, String> NUMBERS = numbers();

    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,6}");

    private static final double MUCH = 1;
    private static final double LITTLE = 0.3;
    private static final int SHORTEST_STEM = 3;

    private static final Set<String> SILENT = set(
            "a an the of in on at to for with by and or from as after before over under amid into about against during"
                    + " is are was were be been being has have had will would shall should may might can could do does"
                    + " did his her their its our my your he she it they we this that these those there here not no but"
                    + " than then so if up out off more most new also while when where who whom which what how why all"
                    + " any some both each other another own says said say tell told s t");

    /** Stems that nearly every title of a kind holds. */
    private static final Set<String> COMMON = set(
            "minister ministr foreign president presid prime secretar secretary state leader offici official chief"
                    + " counterpart govern envoy spokesman spokeswoman spokesperson readout remark statement press"
                    + " meet call sanction attack agree appoint host hold held discuss relat tie issue day week join"
                    + " diplomat diplomac deleg side part begin start open end set plan announc latest general deputy"
                    + " deput affair defenc defens securit council support");

    /** Stems that mean the same in a headline; the first of a line stands for all. */
    private static final Map<String, String> SAME = same(
            "meet met meeting confer visit travel talk receiv welcom greet sit negoti summit trip arriv land tour gather",
            "call phone telephon speak spok spoke conversation convers",
            "sanction blacklist penalis penaliz freez froz embargo",
            "attack strik strike struck shell bomb raid hit assault",
            "kill dead die death toll casualt",
            "agree agreement accord deal pact treat treaty memorandum",
            "sign conclud ink initial",
            "appoint nam nominat tapp pick becom made choos chos",
            "condemn denounc decry decri slam blast deplor criticis criticiz",
            "reject rebuff dismiss refus den declin spurn",
            "warn caution threaten threat",
            "test launch fire fir",
            "protest demonstr demonstrat rall rally march",
            "urg appeal press demand",
            "aid help assist assistanc relief",
            "soldier troop forc");

    /** Stems of what people eat together before or after they talk. */
    static final List<String> MEALS = List.of("dinner", "din", "lunch", "breakfast", "banquet", "luncheon");

    private Vocabulary() {}

    /** A folded word as its stem, with what it tells. */
    static Word word(String folded) {
        if (SILENT.contains(folded)) {
            return new Word(folded, "", 0);
        }
        String stem = stem(folded);
        String meaning = SAME.getOrDefault(stem, stem);
        return new Word(meaning, "", COMMON.contains(meaning) || COMMON.contains(folded) ? LITTLE : MUCH);
    }

    /** "2nd" and "2" as "second"; a letter as it is. */
    static String ordinal(String folded) {
        Matcher figures = FIGURES.matcher(folded);
        int number = figures.lookingAt() ? Integer.parseInt(figures.group()) : COUNTING.size();
        return number < COUNTING.size() ? COUNTING.get(number) : folded;
    }

    /** A word without its ending. */
    static String stem(String word) {
        for (String ending : List.of("ing", "ies", "ied", "ed", "es", "s", "y", "e")) {
            boolean plural = !ending.equals("s") || !word.endsWith("ss");
            if (word.endsWith(ending) && plural && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static Set<String> set(String words) {
        return new HashSet<>(Arrays.asList(words.split(" ")));
    }

    private static Map<String, String> same(String... lines) {
        Map<String, String> same = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            for (String word : words) {
                same.put(word, words[0]);
            }
        }
        return same;
    }

    private static Map<String, String> numbers() {
        List<String> words = List.of(
                "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                "twelve", "thirteen", "fourteen", "fifteen");
        Map<String, String> numbers = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i), Integer.toString(i));
        }
        return numbers;
    }
}
