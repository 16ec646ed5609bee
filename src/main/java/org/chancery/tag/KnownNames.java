package org.chancery.tag;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.reference.PersonMatch;
import org.chancery.reference.ReferenceData;

/**
 * Finds people by name for a whole run. To look for somebody whose name is like one takes milliseconds, so that each is looked
 * for once, and no more than so many in all: who is known by just these words is found beyond that, too.
 */
final class KnownNames {
    static final int MOST_LOOKED_FOR = 1_000;
    private static final PersonMatch NOBODY = new PersonMatch.Unknown(List.of());

    private final ReferenceData reference;
    private final Map<Words, PersonMatch> known = new ConcurrentHashMap<>();
    private final AtomicInteger lookedFor = new AtomicInteger();

    KnownNames(ReferenceData reference) {
        this.reference = reference;
    }

    private record Words(String name, YearMonth month) {}

    PersonMatch person(String name, LocalDate day) {
        PersonMatch named = reference.personNamed(name, day);
        return named instanceof PersonMatch.Unknown ? alike(name, day) : named;
    }

    private PersonMatch alike(String name, LocalDate day) {
        Words words = new Words(name, YearMonth.from(day));
        PersonMatch seen = known.get(words);
        if (seen == null && lookedFor.incrementAndGet() <= MOST_LOOKED_FOR) {
            seen = reference.person(name, day);
            known.put(words, seen);
        }
        return seen == null ? NOBODY : seen;
    }
}
