package org.chancery.source.harvest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.diagnostic.Origin;

/**
 * What became of all that a source held. The parts make up the whole.
 *
 * @param read rows, items or events
 * @param kept of which there are events
 * @param outside of other days than are asked for
 * @param merged told again what another one of the same source had told
 * @param left by a rule, with the rule in words: {@code only one country}
 * @param refused for a fault, by its reason
 * @param newest the day of the newest, of whatever days; empty where nothing had a day
 */
public record Account(
        long read,
        long kept,
        long outside,
        long merged,
        Map<String, Long> left,
        List<Refusal> refused,
        Optional<LocalDate> newest) {
    /** Of a source that held nothing. */
    public static final Account NONE = new Account(0, 0, 0, 0, Map.of(), List.of(), Optional.empty());

    private static final int MOST_EXAMPLES = 3;

    public Account {
        left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
        refused = List.copyOf(refused);
    }

    /**
     * What could not be used.
     *
     * @param examples the places of the first ones
     */
    public record Refusal(String reason, long count, List<Origin> examples) {
        public Refusal {
            examples = List.copyOf(examples);
        }

        /** The same, counted for another reason. */
        private Refusal as(String other) {
            return new Refusal(other, count, examples);
        }
    }

    /** Of this and another file of one source. */
    public Account and(Account other) {
        Map<String, Long> both = new LinkedHashMap<>(left);
        other.left.forEach((rule, count) -> both.merge(Sorts.ofRule(both.keySet(), rule), count, Long::sum));
        Map<String, Refusal> faults = new LinkedHashMap<>();
        Stream.concat(refused.stream(), other.refused.stream())
                .map(each -> each.as(Sorts.ofFault(faults.keySet(), each.reason())))
                .forEach(each -> faults.merge(each.reason(), each, Account::joined));
        return new Account(
                read + other.read, kept + other.kept, outside + other.outside, merged + other.merged, both,
                List.copyOf(faults.values()),
                Stream.concat(newest.stream(), other.newest.stream()).max(LocalDate::compareTo));
    }

    /** Of this one, where of what was kept so many turned out to be told by another file of the same source. */
    public Account merging(long more) {
        return new Account(read, kept - more, outside, merged + more, left, refused, newest);
    }

    /** Of this one, where so many of what was kept lie outside of the days that are asked for. */
    public Account passing(long more) {
        return new Account(read, kept - more, outside + more, merged, left, refused, newest);
    }

    /** How many were left out by a rule. */
    public long leftOut() {
        return left.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many were refused. */
    public long faulty() {
        return refused.stream().mapToLong(Refusal::count).sum();
    }

    private static Refusal joined(Refusal one, Refusal other) {
        List<Origin> examples = new ArrayList<>(one.examples());
        examples.addAll(other.examples());
        return new Refusal(
                one.reason(), one.count() + other.count(),
                examples.subList(0, Math.min(MOST_EXAMPLES, examples.size())));
    }
}
