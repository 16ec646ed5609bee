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

    /** Of a table that has these columns, but no row that says so. */
    static Header of(String... names) {
        return new Header(List.of(names));
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

    /** Whether a row has as many cells as there are columns; there may be more in which nothing stands. */
    boolean fits(Rows rows) {
        for (int at = size(); at < rows.cells(); at++) {
            if (rows.length(at) > 0) {
                return false;
            }
        }
        return rows.cells() >= size();
    }

    boolean has(String name) {
        return columns.containsKey(key(name));
    }

    /** Where the column with this name stands; less than nought where there is none. */
    int at(String name) {
        return columns.getOrDefault(key(name), -1);
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
