package org.chancery.digest;

import java.util.List;

/**
 * A country or body with what it says.
 *
 * @param name in the briefing's language
 * @param positions in the order of the days
 */
public record Side(String name, List<Position> positions) {
    public Side {
        positions = List.copyOf(positions);
    }

    /**
     * What a side says.
     *
     * @param text the words, or what they come to
     * @param verbatim whether these are the very words
     * @param speaker empty where it is the side itself
     * @param office the speaker's on the day; empty where none is known
     * @param headline of the event at which it was said
     * @param sources the numbers of the sources that report it
     */
    public record Position(
            String text,
            boolean verbatim,
            String speaker,
            String office,
            String headline,
            Dating date,
            List<Integer> sources) {
        public Position {
            sources = List.copyOf(sources);
        }
    }
}
