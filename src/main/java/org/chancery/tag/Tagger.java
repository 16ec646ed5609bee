package org.chancery.tag;

import java.time.LocalDate;
import org.chancery.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Tags texts with the countries, bodies, regions, people and topics that they name, and the kind that they tell of. */
public final class Tagger {
    private static volatile @Nullable Tagger last;

    private final ReferenceData reference;
    private final Phrases<Term> names;
    private final Topics topics;

    private Tagger(ReferenceData reference) {
        this.reference = reference;
        this.names = Gazetteer.of(reference);
        this.topics = new Topics(reference);
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
     * @param text plain paragraphs; may be empty
     * @param day on which it was published: names and offices are those of that day
     */
    public Tags tags(String title, String text, LocalDate day) {
        Tagging tagging = new Tagging(reference, day);
        tagging.title(title, names.in(PlainText.of(title)));
        tagging.text(text, names.in(PlainText.of(text)));
        return tagging.tags(topics.of(title, text), KindRules.of(title, text));
    }
}
