package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.chancery.diagnostic.Nearest;

/** The words of a command line, taken apart: a command, names and options, in any order. */
record CommandLine(List<String> words, org.apache.commons.cli.CommandLine parsed) {
    static final String HELP = "help";
    static final String VERSION = "version";
    /** The options that say what a listed event must meet. */
    static final List<String> FILTERS = List.of("country", "topic", "kind", "person", "outcome");

    static CommandLine of(String[] args) throws UsageFault {
        try {
            var parser = DefaultParser.builder().setAllowPartialMatching(false).get();
            var parsed = parser.parse(options(), args);
            return new CommandLine(List.copyOf(parsed.getArgList()), parsed);
        } catch (UnrecognizedOptionException e) {
            String option = e.getOption();
            List<String> known = options().getOptions().stream()
                    .map(each -> "--" + each.getLongOpt())
                    .sorted()
                    .toList();
            throw new UsageFault(
                    "unknown option \"" + option + "\"",
                    Nearest.to(option, known)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("chancery --help lists all"));
        } catch (MissingArgumentException e) {
            throw new UsageFault("--" + e.getOption().getLongOpt() + " needs a value", "chancery --help");
        } catch (ParseException e) {
            throw new UsageFault(String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT), "chancery --help");
        }
    }

    boolean has(String option) {
        return parsed.hasOption(option);
    }

    /** The value of an option; empty where it was not given. An option given twice is refused. */
    java.util.Optional<String> value(String option) throws UsageFault {
        String[] values = parsed.getOptionValues(option);
        if (values != null && values.length > 1) {
            throw new UsageFault("--" + option + " is given twice", "");
        }
        return values == null ? java.util.Optional.empty() : java.util.Optional.of(values[0]);
    }

    private static Options options() {
        Options options = new Options();
        List<Option> all = new ArrayList<>();
        Stream.of("quiet q", "verbose v", "strict", "json", "csv", "debug", "open", "help h", "version V")
                .forEach(names -> all.add(option(names, false)));
        Stream.of("week w", "from", "to", "as-of", "workspace C", "output o", "template t", "format f", "wait", "like",
                "port", "host")
                .forEach(names -> all.add(option(names, true)));
        FILTERS
                .forEach(names -> all.add(option(names, true)));
        all.forEach(options::addOption);
        return options;
    }

    private static Option option(String names, boolean hasValue) {
        String[] longAndShort = names.split(" ");
        Option.Builder builder = longAndShort.length > 1 ? Option.builder(longAndShort[1]) : Option.builder();
        return builder.longOpt(longAndShort[0]).hasArg(hasValue).get();
    }
}
