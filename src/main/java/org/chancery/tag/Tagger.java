package org.chancery.tag;

import java.time.LocalDate;
import java.util.List;
import org.chancery.reference.ReferenceData;
import org.chancery.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Tags texts with the countries, bodies, regions, people and topics that they name, and the kind that they tell of. */
public final class Tagger {
    private static final int SENTENCES_OF_LEAD = 3;
    /** Sentences are looked for no further than this; no two of them are longer. */
    private static final int LONGEST_LEAD = 2_000;

    private static volatile @Nullable Tagger last;

    private final ReferenceData reference;
    private final Phrases<Term> names;
    private final Topics topics;
    private final KnownNames known;

    private Tagger(ReferenceData reference) {
        this.reference = reference;
        this.names = Gazetteer.of(reference);
        this.topics = new Topics(reference);
        this.known = new KnownNames(reference);
    }

    /** Tags with this data. A run has one, and so its tagger is made once. */
    public static Tagger of(ReferenceData reference) {
        Tagger known = last;
        if (known == null || known.reference != reference) {
            known = new Tagger(reference);
            last = known;
        }
        return known;
    }

    /**
     * The tags of a text.
     *
     * @param title counts more than the text; may be empty
     * @param text plain paragraphs, of which the first three sentences count more than the others; may be empty
     * @param day on which it was published: names and offices are those of that day
     */
    public Tags tags(String title, String text, LocalDate day) {
        return reading(title, text, day).tags();
    }

    /** A text of which parts are to be tagged by themselves, too. */
    public Reading reading(String title, String text, LocalDate day) {
        String plain = PlainText.of(text);
        int lead = lead(plain);
        return new Reading(this, day, List.of(
                stretch(PlainText.of(title), Weights.TITLE), stretch(plain.substring(0, lead), Weights.LEAD),
                stretch(plain.substring(lead), Weights.REST)));
    }

    Stretch stretch(String plain, int weight) {
        return Stretch.of(plain, weight, names);
    }

    Tagging tagging(LocalDate day) {
        return new Tagging(known, day);
    }

    /** What a text is about. */
    List<String> topics(List<Stretch> text) {
        Topics.Count count = topics.count();
        text.forEach(stretch -> count.add(stretch.text(), stretch.weight()));
        return count.main();
    }

    /** Where the first sentences end. */
    private static int lead(String text) {
        String begin = text.substring(0, Math.min(LONGEST_LEAD, text.length()));
        int end = 0;
        for (String sentence : Sentences.of(begin).stream().limit(SENTENCES_OF_LEAD).toList()) {
            end = begin.indexOf(sentence, end) + sentence.length();
        }
        return end;
    }
}
