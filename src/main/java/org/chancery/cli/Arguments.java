package org.chancery.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.briefing.Format;
import org.chancery.pipeline.Order;

/**
 * A command line that was understood.
 *
 * @param names the briefings, by id or path; none for all
 * @param beginning what is to be made, for {@code new} alone
 * @param showing how it is to be reached, for {@code preview} alone
 * @param filters what listed events must meet, as it was typed, by option
 */
record Arguments(
        Command command,
        List<String> names,
        Order.Days days,
        Optional<Order.AsOf> asOf,
        Optional<String> workspace,
        Optional<String> output,
        Optional<String> template,
        Optional<Set<Format>> formats,
        Duration patience,
        Optional<Beginning> beginning,
        Optional<Showing> showing,
        Map<String, String> filters,
        Set<Flag> flags) {
    Arguments {
        names = List.copyOf(names);
        filters = Map.copyOf(filters);
        flags = Set.copyOf(flags);
    }

    /** What is on or off. */
    enum Flag {
        QUIET,
        VERBOSE,
        STRICT,
        JSON,
        CSV,
        DEBUG
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }
}
