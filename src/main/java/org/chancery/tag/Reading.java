package org.chancery.tag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that is being tagged. Names mean in a part of it what they mean in the whole: where the Governor is spoken of further
 * down, the title's Georgia is the state.
 */
public final class Reading {
    private final Tagger tagger;
    private final LocalDate day;
    private final List<Stretch> text;
    private final Namesakes namesakes;
    private @Nullable Tags whole;

    Reading(Tagger tagger, LocalDate day, List<Stretch> text) {
        this.tagger = tagger;
        this.day = day;
        this.text = List.copyOf(text);
        this.namesakes = Namesakes.in(text);
    }

    /** Whom and what a part of it names, without topics and kind. */
    public Tags of(String part) {
        return tags(List.of(tagger.stretch(PlainText.of(part), Weights.TITLE)), List.of(), Optional.empty());
    }

    /** The tags of the whole. */
    public Tags tags() {
        Tags known = whole;
        if (known == null) {
            known = tags(text, tagger.topics(text), KindRules.of(text.get(0).text(), text.get(1).text()));
            whole = known;
        }
        return known;
    }

    private Tags tags(List<Stretch> stretches, List<String> topics, Optional<KindRules.Guess> kind) {
        Tagging tagging = tagger.tagging(day);
        stretches.forEach(stretch -> tagging.add(stretch, namesakes));
        return tagging.tags(topics, kind);
    }
}
