package org.chancery.intake;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.event.Event;
import org.chancery.tag.Doubt;

/** An event that an editor is to finish, with what should be looked at. */
record Draft(Event event, List<Doubt> doubts) {
    Draft {
        doubts = List.copyOf(doubts);
    }

    /** The same with one doubt more. */
    Draft doubting(String key, String what) {
        return new Draft(event, Stream.concat(doubts.stream(), Stream.of(new Doubt(key, what))).toList());
    }
}
