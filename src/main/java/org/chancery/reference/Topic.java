package org.chancery.reference;

import java.util.List;
import java.util.stream.Stream;

/** A subject that events are about, such as {@code sanctions}. */
public record Topic(String id, String name, List<String> aliases, List<String> keywords)
        implements Named {
    public Topic {
        aliases = List.copyOf(aliases);
        keywords = List.copyOf(keywords);
    }

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(id, name), aliases.stream()).toList();
    }
}
