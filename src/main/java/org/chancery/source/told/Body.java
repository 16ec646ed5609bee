package org.chancery.source.told;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.text.DayNames;
import org.chancery.text.CleanText;
import org.chancery.text.Prose;
import org.chancery.text.Sentences;

/** The text of an item: its paragraphs, and the sentences that it opens with. */
record Body(List<String> paragraphs) {
    private static final int MOST_SENTENCES = 3;
    private static final int MOST_LETTERS = 600;
    /** A sentence alone may be longer than a summary should be; beyond this it is cut. */
    private static final int LONGEST_SENTENCE = 900;

    private static final String DATE = "(?:(?:" + DayNames.months() + ")\\.? [0-9]{1,2}(?:, [0-9]{4})?|[0-9]{1,2} (?:"
            + DayNames.months() + ")\\.?(?: [0-9]{4})?)";
    /** WASHINGTON -; KYIV, Ukraine (Agency) -; GENEVA (14 January 2022) -; New York, 14 January 2022 -. */
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:\\p{Lu}[\\p{Lu}.,' ]{2,30}(?:, \\p{Lu}\\p{Ll}+)?(?: \\(" + DATE + "\\))?"
                    + "|\\p{Lu}[\\p{L}.' ]{1,30}(?:, \\p{Lu}[\\p{L}. ]{1,20})?, " + DATE + ")"
                    + "(?: \\([\\p{L} ]{2,30}\\)(?= ?[\u2013\u2014-]))? ?(?<=[ )])[\u2013\u2014-]+ ");
    private static final Pattern TURN = Pattern.compile("^[\\p{Lu}][\\p{Lu}.,' -]{3,60}: ");
    private static final Pattern END = Pattern.compile(".*[.!?][\"'\u2019\u201D)\\]]*$", Pattern.DOTALL);

    Body {
        paragraphs = List.copyOf(paragraphs);
    }

    static Body of(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : CleanText.of(text).split("\n\\s*\n")) {
            String line = HtmlText.oneLine(paragraph);
            if (line.chars().anyMatch(Character::isLetterOrDigit)) {
                paragraphs.add(DATELINE.matcher(line).replaceFirst(""));
            }
        }
        return new Body(paragraphs);
    }

    /** Whether it is the record of who said what. */
    boolean isTranscript() {
        return paragraphs.stream().anyMatch(each -> TURN.matcher(each).find());
    }

    /** The paragraphs of whole sentences; neither headings nor items of lists, nor what somebody said in a paragraph of its own. */
    List<String> prose() {
        return IntStream.range(0, paragraphs.size())
                .filter(at -> at == 0 || !Sayings.announces(paragraphs.get(at - 1)))
                .mapToObj(paragraphs::get)
                .filter(each -> !each.startsWith("- ") && END.matcher(each).matches())
                .toList();
    }

    /** A list with the words that announce it, as one sentence; empty where the text does not begin with one. */
    private String list() {
        List<String> items = paragraphs.stream().skip(1).takeWhile(each -> each.startsWith("- ")).toList();
        if (items.isEmpty() || !paragraphs.getFirst().endsWith(":")) {
            return "";
        }
        StringBuilder list = new StringBuilder(paragraphs.getFirst());
        String between = " ";
        for (String item : items) {
            if (list.length() + item.length() > MOST_LETTERS) {
                return list.append(between).append('\u2026').toString();
            }
            list.append(between).append(item.substring(2));
            between = "; ";
        }
        return list.append('.').toString();
    }

    /** What its tags are found in: of a text that begins with a list, the list; what follows tells of each item at length. */
    String matter() {
        List<String> items = paragraphs.stream().skip(1).takeWhile(each -> each.startsWith("- ")).toList();
        boolean list = !items.isEmpty() && paragraphs.getFirst().endsWith(":");
        return list ? paragraphs.getFirst() + "\n\n" + String.join("\n\n", items) : String.join("\n\n", paragraphs);
    }

    /** The first sentences. */
    List<String> lead(int most) {
        return prose().stream().flatMap(each -> Sentences.of(each).stream()).limit(most).toList();
    }

    /** All of it as one text. */
    String whole() {
        return String.join("\n\n", paragraphs);
    }

    /** The first whole sentences, no more than three or some six hundred letters, in their paragraphs; of a transcript none. */
    Prose summary() {
        if (!list().isEmpty()) {
            return Prose.plain(list());
        }
        StringBuilder summary = new StringBuilder();
        int sentences = 0;
        for (String paragraph : isTranscript() ? List.<String>of() : prose()) {
            String between = sentences == 0 ? "" : "\n\n";
            for (String sentence : Sentences.of(paragraph)) {
                boolean full = sentences == MOST_SENTENCES
                        || sentences > 0 && summary.length() + sentence.length() > MOST_LETTERS;
                if (full) {
                    return Prose.plain(summary.toString());
                }
                summary.append(between).append(cut(sentence));
                between = " ";
                sentences++;
            }
        }
        return Prose.plain(summary.toString());
    }

    private static String cut(String sentence) {
        if (sentence.length() <= LONGEST_SENTENCE) {
            return sentence;
        }
        return sentence.substring(0, sentence.lastIndexOf(' ', LONGEST_SENTENCE) > 0
                ? sentence.lastIndexOf(' ', LONGEST_SENTENCE)
                : LONGEST_SENTENCE) + " \u2026";
    }
}
