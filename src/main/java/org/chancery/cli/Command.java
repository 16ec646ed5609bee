package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked for. */
enum Command {
    GENERATE,
    CHECK,
    EXPLAIN,
    EVENTS,
    MODEL,
    PREVIEW,
    IMPORT,
    NEW;

    /** The word on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about a single briefing, which has to be named where there are several. */
    boolean needsOne() {
        return this == EXPLAIN || this == MODEL;
    }

    /** Whether at most one briefing can be named. */
    boolean takesOne() {
        return needsOne() || this == PREVIEW;
    }

    static Optional<Command> of(String word) {
        return Stream.of(values()).filter(command -> command.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(Command::word).toList();
    }
}
