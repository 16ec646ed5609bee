package org.chancery.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A document with one thing changed: a key misspelt, a value of another form, or, which does no harm, nothing at all.
 */
record Mutation(String name, Object document, boolean isHarmless) {

    /** Every mutation of a document that is right. */
    static Stream<Mutation> of(Object document) {
        List<Mutation> mutations = new ArrayList<>();
        mutations.add(new Mutation("nothing", document, true));
        collect("", document, whole -> whole, mutations);
        return mutations.stream();
    }

    /** Adds the mutations of a part; {@code into} puts a changed part into the whole. */
    private static void collect(String path, Object part, UnaryOperator<Object> into, List<Mutation> mutations) {
        if (part instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String key = (String) entry.getKey();
                String here = path + "/" + key;
                if (!path.equals("/editions")) {
                    mutations.add(new Mutation(here + " misspelt", into.apply(renamed(map, key)), false));
                }
                wrongForm(entry.getValue())
                        .forEach(wrong -> mutations.add(
                                new Mutation(here + " = " + wrong, into.apply(with(map, key, wrong)), false)));
                collect(here, entry.getValue(), value -> into.apply(with(map, key, value)), mutations);
            }
        }
        if (part instanceof List<?> list) {
            Object first = list.getFirst();
            wrongForm(first)
                    .forEach(wrong -> mutations
                            .add(new Mutation(path + "[0] = " + wrong, into.apply(List.of(wrong)), false)));
            collect(path + "[0]", first, item -> into.apply(List.of(item)), mutations);
        }
    }

    private static Stream<Object> wrongForm(Object value) {
        return switch (value) {
            case Map<?, ?> ignored -> Stream.of("text", List.of("text"));
            case List<?> ignored -> Stream.of("text", Map.of("key", "text"));
            case Integer ignored -> Stream.of("many", -1, 100_000, List.of(1), Map.of("key", 1));
            default -> Stream.of("", " ", List.of(List.of("text")), Map.of("key", "text"));
        };
    }

    private static Map<String, Object> renamed(Map<?, ?> map, String key) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(name.equals(key) ? key + "x" : (String) name, value));
        return copy;
    }

    private static Map<String, Object> with(Map<?, ?> map, String key, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, old) -> copy.put((String) name, name.equals(key) ? value : old));
        return copy;
    }
}
