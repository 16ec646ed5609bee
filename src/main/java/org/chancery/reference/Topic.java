package org.chancery.reference;

import java.util.List;

/** A subject that events are about, such as {@code sanctions}. */
public record Topic(String id, String name, List<String> aliases, List<String> keywords)
        implements Named {
    public Topic {
        aliases = List.copyOf(aliases);
        keywords = List.copyOf(keywords);
    }

    @Override
    public List<String> names() {
        return Names.of(aliases, id, name);
    }
}
