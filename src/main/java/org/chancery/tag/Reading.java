package org.chancery.tag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text that is being tagged. Names mean in a part of it what they mean in the whole: where the Governor is spoken of further
 * down, the title's Georgia is the state.
 */
public final class Reading {
    private final Phrases<Term> names;
    private final KnownNames known;
    private final LocalDate day;
    private final List<Stretch> text;
    private final Namesakes namesakes;

    Reading(Phrases<Term> names, KnownNames known, LocalDate day, List<Stretch> text) {
        this.names = names;
        this.known = known;
        this.day = day;
        this.text = text;
        this.namesakes = Namesakes.in(text);
    }

    /** Whom and what a part of it names, without topics and kind. */
    public Tags of(String part) {
        return tags(List.of(Stretch.of(PlainText.of(part), Weights.TITLE, names)), List.of(), Optional.empty());
    }

    /** Those of the whole, with topics and a kind that are found already. */
    Tags whole(List<String> topics, Optional<KindRules.Guess> kind) {
        return tags(text, topics, kind);
    }

    private Tags tags(List<Stretch> stretches, List<String> topics, Optional<KindRules.Guess> kind) {
        Tagging tagging = new Tagging(known, day);
        stretches.forEach(stretch -> tagging.add(stretch, namesakes));
        return tagging.tags(topics, kind);
    }
}
