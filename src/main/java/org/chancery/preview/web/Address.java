package org.chancery.preview.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request asks for, decoded: {@code /weekly-roundup/2022-W02.html?template=brief} is two segments and one part of a
 * query. The root has no segments. None is empty, made of dots or holds a slash, a backslash or a control character.
 *
 * @param segments the names between the slashes
 * @param query its parts in their order; of a name that is given twice the first one counts
 */
public record Address(List<String> segments, Map<String, String> query) {
    public Address {
        segments = List.copyOf(segments);
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }

    /** An address without a query. */
    public static Address of(String... segments) {
        return new Address(List.of(segments), Map.of());
    }

    /** A part of the query. */
    public Optional<String> part(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** Whether a page asks there to be told of changes. */
    boolean isStream() {
        return segments.equals(List.of("-", "live")) || segments.size() > 1 && segments.getLast().endsWith(".live");
    }
}
