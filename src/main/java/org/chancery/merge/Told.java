package org.chancery.merge;

import java.util.Set;

/**
 * All that a report tells.
 *
 * @param title the words of its title
 * @param text the words of its title and summary
 * @param all those, and what it is tagged with
 */
record Told(Words title, Words text, Words all) {

    /** The same without some words of the text. */
    Told without(Set<String> texts) {
        return texts.isEmpty() ? this : new Told(title.without(texts), text.without(texts), all);
    }

    /**
     * How far two reports tell the same, from 0 to 1: the part of the words of both texts that the other report has, be it
     * among its tags. Tags do not count for themselves: many events have the same.
     */
    double likeness(Told other) {
        double weight = text.weight() + other.text.weight();
        return weight == 0 ? 0 : (found(other) + other.found(this)) / weight;
    }

    /** Other spellings are looked for from the title only: a text has too many words for that. */
    private double found(Told other) {
        return text.foundAsTheyAre(other.all) + title.foundInPart(other.all);
    }
}
