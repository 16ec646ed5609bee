package org.chancery.kit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A name for something new that every system takes as a file's name, and that leads to no other folder. */
public record PlainName(String value) {
    private static final int LONGEST = 64;
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    /** What Windows keeps for devices, with any ending. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    /** Folders of {@code templates/} that all templates share. */
    private static final Set<String> SHARED = Set.of("fonts", "shared");

    public PlainName {
        Optional<String> fault = fault(value);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }

    /** What is wrong with a name; empty where nothing is. */
    public static Optional<String> fault(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!LETTERS.matcher(name).matches() || name.endsWith(".")) {
            return Optional.of("\"" + name + "\" is not a name that every system takes");
        }
        if (name.length() > LONGEST) {
            return Optional.of("a name of " + name.length() + " letters is longer than " + LONGEST);
        }
        if (DEVICE.matcher(lower).matches()) {
            return Optional.of("\"" + name + "\" is a name that Windows keeps for itself");
        }
        return Optional.empty();
    }

    /** Whether templates cannot be called so, since they share what lies there. */
    public boolean isShared() {
        return SHARED.contains(value.toLowerCase(Locale.ROOT));
    }

    /** The name as a title: {@code gulf-weekly} is "Gulf weekly". */
    String asTitle() {
        String words = value.replaceAll("[._-]+", " ").strip();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
