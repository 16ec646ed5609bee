package org.chancery.reference;

import java.util.ArrayList;
import java.util.List;

/** Joins names to one list. */
final class Names {
    private Names() {}

    /** The first names, those that are empty left out, and then the aliases. */
    static List<String> of(List<String> aliases, String... first) {
        List<String> names = new ArrayList<>(first.length + aliases.size());
        for (String name : first) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        names.addAll(aliases);
        return names;
    }
}
