package org.chancery.source.coded;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.chancery.event.Actor;

/** Those of a row who are named by words: a country, or else a body. Says which rule leaves a row out. */
final class Between {
    private final NamedActors actors;
    private final CodedShelf shelf;
    private final Pair pair;
    private final CodedShelf.Rule nobody;

    Between(NamedActors actors, CodedShelf shelf) {
        this.actors = actors;
        this.shelf = shelf;
        this.pair = new Pair(shelf);
        this.nobody = shelf.rule("an actor without a country");
    }

    /** One of the two: where it is from, and what it is called. */
    record Side(String country, String name) {}

    /** Hands on the two where what happens between them counts. */
    void of(Side one, Side other, BiConsumer<Actor, Actor> taker) {
        Optional<Actor> by = find(one);
        Optional<Actor> to = find(other);
        if (by.isPresent() && to.isPresent()) {
            if (pair.counts(by.get(), to.get())) {
                taker.accept(by.get(), to.get());
            }
        } else {
            String unknown = by.isEmpty() ? one.country() : other.country();
            (unknown.isEmpty() ? nobody : shelf.rule("a name that is of no known country (" + unknown + ")")).left();
        }
    }

    private Optional<Actor> find(Side side) {
        return side.country().isEmpty() ? actors.body(side.name()) : actors.country(side.country());
    }
}
