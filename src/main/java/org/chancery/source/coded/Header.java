package org.chancery.source.coded;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;

/** The first row of a table: where each column stands, by its name in whatever letters. */
final class Header {
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> names;

    private Header(List<String> names) {
        this.names = names;
        for (int at = 0; at < names.size(); at++) {
            columns.putIfAbsent(key(names.get(at)), at);
        }
    }

    /** Of a row whose cells have all been cut. */
    static Header of(Rows rows) {
        return new Header(IntStream.range(0, rows.cells())
                .mapToObj(rows::text)
                .map(String::strip)
                .toList());
    }

    /** How many columns there are that have a name. */
    int size() {
        int size = names.size();
        while (size > 0 && names.get(size - 1).isEmpty()) {
            size--;
        }
        return size;
    }

    boolean has(String name) {
        return columns.containsKey(key(name));
    }

    /** Where the column with this name, or else one of the others, stands; less than nought where there is none. */
    int of(String name, String... others) {
        Integer found = columns.get(key(name));
        for (int at = 0; found == null && at < others.length; at++) {
            found = columns.get(key(others[at]));
        }
        return found == null ? -1 : found;
    }

    /** Whether all of these are there; each that is not is reported. */
    boolean hasAll(List<String> needed, Origin origin, Diagnostics diagnostics) {
        List<String> missing = needed.stream().filter(name -> !has(name)).toList();
        missing.forEach(name -> diagnostics.error(
                origin, "no column \"" + name + "\"", "there are " + names.stream()
                        .filter(each -> !each.isEmpty())
                        .map(each -> "\"" + each + "\"")
                        .collect(Collectors.joining(", "))));
        return missing.isEmpty();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
