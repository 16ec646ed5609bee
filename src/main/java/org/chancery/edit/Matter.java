package org.chancery.edit;

import java.util.stream.Stream;
import org.chancery.event.Actor;
import org.chancery.event.CodedEvent;
import org.chancery.event.EventKind;
import org.chancery.reference.CountryCode;
import org.jspecify.annotations.Nullable;

/** What coded events have in common that tell of one sort of thing between the same two, in the order of their codes. */
record Matter(Actor one, Actor other, EventKind kind) {
    /** That of an event, whoever of the two acts. */
    static Matter of(CodedEvent event) {
        boolean turned = event.by().id().compareTo(event.to().id()) > 0;
        return turned
                ? new Matter(event.to(), event.by(), event.kind())
                : new Matter(event.by(), event.to(), event.kind());
    }

    /** The countries of the two. */
    Stream<CountryCode> countries() {
        return Stream.of(one, other).flatMap(actor -> actor.country().stream());
    }

    /** Written out: there is one for each of very many events, and what a record does by itself is slow at first. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Matter that
                && kind == that.kind
                && one.equals(that.one)
                && other.equals(that.other);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * one.hashCode() + other.hashCode()) + kind.ordinal();
    }
}
