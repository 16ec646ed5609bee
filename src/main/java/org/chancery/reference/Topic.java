package org.chancery.reference;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that diplomacy is about.
 *
 * @param keywords the words that a text about it is known by
 */
public record Topic(String id, String name, List<String> aliases, List<String> keywords) implements Named {
    public Topic {
        aliases = List.copyOf(aliases);
        keywords = List.copyOf(keywords);
    }

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(id, name), aliases.stream()).toList();
    }
}
