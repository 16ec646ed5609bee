package org.chancery.edit;

import org.chancery.event.Actor;
import org.chancery.event.CodedEvent;
import org.chancery.event.EventKind;
import org.jspecify.annotations.Nullable;

/** What coded events have in common that tell of one sort of thing between the same two. */
record Matter(Actor one, Actor other, EventKind kind) {
    /** That of an event, whoever of the two acts. */
    static Matter of(CodedEvent event) {
        boolean turned = event.by().id().compareTo(event.to().id()) > 0;
        return turned
                ? new Matter(event.to(), event.by(), event.kind())
                : new Matter(event.by(), event.to(), event.kind());
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
