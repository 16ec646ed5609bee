package org.chancery.source.harvest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Counts what becomes of each row, item or event of a source while it is read. Each is counted once; of those that are
 * refused the first of each reason is warned of where it stands, the others are counted.
 */
public final class Tally {
    private static final int MOST_EXAMPLES = 3;

    private final Diagnostics diagnostics;
    private final Map<String, Long> left = new LinkedHashMap<>();
    private final Map<String, Faults> refused = new LinkedHashMap<>();
    private long kept;
    private long outside;
    private long merged;
    private @Nullable LocalDate newest;

    public Tally(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    private static final class Faults {
        private final List<Origin> examples = new ArrayList<>();
        private long count;
    }

    /** One of which there is an event. */
    public void kept() {
        kept++;
    }

    /** Some that lie outside of the days that are asked for. */
    public void outside(long more) {
        outside += more;
    }

    /** Some that tell again what another one told. */
    public void merged(long more) {
        merged += more;
    }

    /** Some that a rule leaves out. */
    public void left(String rule, long more) {
        left.merge(rule, more, Long::sum);
    }

    /** One that cannot be used; the first for this reason is warned of, of one sort only a few. */
    public void refused(String reason, Origin place, String hint) {
        String counted = Sorts.ofFault(refused.keySet(), reason);
        Faults faults = refused.computeIfAbsent(counted, ignored -> new Faults());
        if (faults.count == 0 && counted.equals(reason)) {
            diagnostics.warning(place, reason, hint);
        }
        faults.count++;
        if (faults.examples.size() < MOST_EXAMPLES) {
            faults.examples.add(place);
        }
    }

    /** One whose fault has been reported as an error, which refuses all of the file. */
    public void faulty(Origin place) {
        Faults faults = refused.computeIfAbsent("faulty", ignored -> new Faults());
        faults.count++;
        if (faults.examples.size() < MOST_EXAMPLES) {
            faults.examples.add(place);
        }
    }

    /** The day of one, of whatever days. */
    public void dated(LocalDate day) {
        if (newest == null || day.isAfter(newest)) {
            newest = day;
        }
    }

    /** What has been counted. */
    public Account account() {
        List<Account.Refusal> refusals = new ArrayList<>();
        refused.forEach((reason, faults) -> refusals.add(
                new Account.Refusal(reason, faults.count, faults.examples)));
        Account account = new Account(0, kept, outside, merged, left, refusals, Optional.ofNullable(newest));
        long read = kept + outside + merged + account.leftOut() + account.faulty();
        return new Account(read, kept, outside, merged, left, refusals, account.newest());
    }
}
