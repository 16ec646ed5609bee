package org.chancery.briefing;

import java.util.List;
import java.util.Set;
import org.chancery.event.EventKind;
import org.chancery.reference.Territory;

/** A condition that an event meets or not. */
public sealed interface Criterion {
    /** All of them; met where there are none. */
    record All(List<Criterion> of) implements Criterion {
        public All {
            of = List.copyOf(of);
        }
    }

    /** At least one of them. */
    record Any(List<Criterion> of) implements Criterion {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** Not this one. */
    record Not(Criterion of) implements Criterion {}

    /** Touches one of these countries, or names or touches one of these bodies or regions. */
    record Touches(List<Territory> territories) implements Criterion {
        public Touches {
            territories = List.copyOf(territories);
        }
    }

    /** Is about one of these topics. */
    record About(Set<String> topics) implements Criterion {
        public About {
            topics = Set.copyOf(topics);
        }
    }

    /** Is of one of these kinds. */
    record OfKind(Set<EventKind> kinds) implements Criterion {
        public OfKind {
            kinds = Set.copyOf(kinds);
        }
    }

    /** One of these persons takes part. */
    record With(Set<String> people) implements Criterion {
        public With {
            people = Set.copyOf(people);
        }
    }

    /** Names one of these bodies. */
    record Names(Set<String> bodies) implements Criterion {
        public Names {
            bodies = Set.copyOf(bodies);
        }
    }

    /** Has a weight in this range, both ends included. */
    record Weighs(int least, int most) implements Criterion {}
}
