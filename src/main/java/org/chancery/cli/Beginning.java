package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.diagnostic.Nearest;
import org.chancery.kit.PlainName;

/**
 * What {@code chancery new} is to make.
 *
 * @param like what it begins as a copy of
 */
record Beginning(What what, PlainName name, Optional<String> like) {
    /** What can be made. */
    enum What {
        WORKSPACE,
        BRIEFING,
        TEMPLATE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> words() {
            return Stream.of(values()).map(What::word).toList();
        }
    }

    /** Reads the words that follow the command. */
    static Beginning of(List<String> words, Optional<String> like) throws UsageFault {
        String usage = "chancery new workspace|briefing|template NAME";
        if (words.isEmpty()) {
            throw new UsageFault("new needs a word for what and a name", usage);
        }
        String word = words.getFirst();
        What what = Stream.of(What.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageFault("cannot make a new \"" + word + "\"",
                        Nearest.hint(word, What.words(), "known")));
        if (words.size() != 2) {
            throw new UsageFault("new " + word + " takes one name, not " + (words.size() - 1), usage);
        }
        if (what == What.WORKSPACE && like.isPresent()) {
            throw new UsageFault("--like does not go with new workspace", "it goes with new briefing and new template");
        }
        return new Beginning(what, name(what, words.get(1)), like);
    }

    private static PlainName name(What what, String typed) throws UsageFault {
        Optional<String> fault = PlainName.fault(typed);
        if (fault.isPresent()) {
            String elsewhere = what == What.WORKSPACE ? "; it is made in the current folder, or in -C DIR" : "";
            throw new UsageFault(
                    fault.get(), "take letters from a to z, digits and hyphens, such as gulf-weekly" + elsewhere);
        }
        PlainName name = new PlainName(typed);
        if (what == What.TEMPLATE && name.isShared()) {
            throw new UsageFault(
                    "no template can be called \"" + typed + "\"",
                    "templates/" + typed + " holds what templates share");
        }
        return name;
    }
}
