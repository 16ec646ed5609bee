package org.chancery.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.briefing.EditionId;
import org.chancery.briefing.Format;
import org.chancery.briefing.Period;
import org.chancery.diagnostic.Nearest;
import org.chancery.pipeline.Order;
import org.chancery.yaml.DateText;

/** Reads what a command line asks for; a week or a date that does not exist is refused. */
record ArgumentReader(CommandLine line) {

    Arguments read() throws UsageFault {
        Command command = command();
        return new Arguments(
                command,
                names(command),
                days(),
                asOf(),
                line.value("workspace"),
                line.value("output"),
                line.value("template"),
                formats(),
                waiting(),
                beginning(command),
                Showing.read(command, line),
                filters(command),
                flags(command));
    }

    private Command command() throws UsageFault {
        if (line.words().isEmpty()) {
            throw new UsageFault("no command", "one of: " + String.join(", ", Command.words()) + "; or --help");
        }
        String word = line.words().getFirst();
        return Command.of(word)
                .orElseThrow(() -> new UsageFault("unknown command \"" + word + "\"",
                        Nearest.hint(word, Command.words(), "known")));
    }

    private Optional<Beginning> beginning(Command command) throws UsageFault {
        Optional<String> like = line.value("like");
        if (command == Command.NEW) {
            return Optional.of(Beginning.of(line.words().subList(1, line.words().size()), like));
        }
        if (like.isPresent()) {
            throw new UsageFault("--like does not go with " + command.word(), "it goes with new alone");
        }
        return Optional.empty();
    }

    private List<String> names(Command command) throws UsageFault {
        List<String> names = line.words().subList(1, line.words().size());
        if (command == Command.IMPORT) {
            Importing.check(names, line);
        }
        if (command.takesOne() && names.size() > 1) {
            throw new UsageFault(command.word() + " takes one briefing, not " + names.size(), "name one of them");
        }
        return names;
    }

    private Order.Days days() throws UsageFault {
        Optional<String> week = line.value("week");
        Optional<String> from = line.value("from");
        Optional<String> to = line.value("to");
        if (week.isPresent() && (from.isPresent() || to.isPresent())) {
            throw new UsageFault("--week goes without --from and --to", "");
        }
        if (from.isPresent() != to.isPresent()) {
            throw new UsageFault("--from and --to go together", "write both days, which are included");
        }
        if (week.isPresent()) {
            return new Order.Days.Week(EditionId.week(week.get())
                    .orElseThrow(() -> new UsageFault(
                            "\"" + week.get() + "\" is not a week of the calendar", "write an ISO week as 2022-W02")));
        }
        return from.isPresent() ? new Order.Days.Range(range(from.get(), to.orElseThrow())) : new Order.Days.Latest();
    }

    private static Period range(String from, String to) throws UsageFault {
        LocalDate first = day(from, "--from");
        LocalDate last = day(to, "--to");
        if (first.isAfter(last)) {
            throw new UsageFault("--from " + first + " is after --to " + last, "swap the two");
        }
        Period period = Period.including(first, last);
        if (period.length() > Period.MOST_DAYS) {
            throw new UsageFault(
                    "an edition cannot be about " + period.length() + " days",
                    "choose " + Period.MOST_DAYS + " at most");
        }
        return period;
    }

    private static LocalDate day(String text, String option) throws UsageFault {
        return DateText.day(text)
                .orElseThrow(() -> new UsageFault(
                        option + " \"" + text + "\" is not a day of the calendar", "write it as 2022-01-31"));
    }

    private Optional<Order.AsOf> asOf() throws UsageFault {
        Optional<String> text = line.value("as-of");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DateText.day(text.get());
        if (day.isPresent()) {
            return day.map(Order.AsOf.Day::new);
        }
        try {
            return Optional.of(
                    new Order.AsOf.Moment(OffsetDateTime.parse(text.get()).toInstant()));
        } catch (DateTimeException e) {
            throw new UsageFault(
                    "--as-of \"" + text.get() + "\" is neither a day nor an instant",
                    "write it as 2022-01-31 or 2022-01-31T06:00:00Z");
        }
    }

    private Optional<Set<Format>> formats() throws UsageFault {
        Optional<String> words = line.value("format");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Set<Format> formats = new LinkedHashSet<>();
        for (String word : words.get().split(",", -1)) {
            formats.add(Format.of(word.strip().toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new UsageFault(
                            "unknown format \"" + word + "\"", Nearest.hint(word, Format.words(), "known"))));
        }
        return Optional.of(formats);
    }

    private Duration waiting() throws UsageFault {
        String seconds = line.value("wait").orElse("0");
        if (!seconds.matches("[0-9]{1,6}")) {
            throw new UsageFault("--wait \"" + seconds + "\" is not a number of seconds", "write it as --wait 60");
        }
        return Duration.ofSeconds(Long.parseLong(seconds));
    }

    private Map<String, String> filters(Command command) throws UsageFault {
        Map<String, String> filters = new HashMap<>();
        for (String filter : CommandLine.FILTERS) {
            Optional<String> words = line.value(filter);
            if (words.isPresent()) {
                onlyForEvents(command, filter);
                filters.put(filter, words.get());
            }
        }
        return filters;
    }

    private Set<Arguments.Flag> flags(Command command) throws UsageFault {
        Set<Arguments.Flag> flags = EnumSet.noneOf(Arguments.Flag.class);
        for (Arguments.Flag flag : List.of(Arguments.Flag.values())) {
            if (line.has(flag.name().toLowerCase(Locale.ROOT))) {
                flags.add(flag);
            }
        }
        if (flags.contains(Arguments.Flag.CSV)) {
            onlyForEvents(command, "csv");
            if (flags.contains(Arguments.Flag.JSON)) {
                throw new UsageFault("--csv goes without --json", "choose one of the two");
            }
        }
        return flags;
    }

    private static void onlyForEvents(Command command, String option) throws UsageFault {
        if (command != Command.EVENTS) {
            throw new UsageFault(
                    "--" + option + " does not go with " + command.word(), "it goes with events alone");
        }
    }
}
