package org.chancery.edit;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Ids for sections, of lower-case letters, digits and hyphens, each unique in the digest. */
final class SectionIds {
    private final Map<Group, String> ids = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    SectionIds(List<Group> groups) {
        groups.forEach(group -> ids.put(group, unique(group)));
    }

    String of(Group group) {
        return ids.getOrDefault(group, "");
    }

    private String unique(Group group) {
        Stream<String> parts = group.countries().isEmpty()
                ? Stream.of(group.heading())
                : group.countries().stream().map(Object::toString);
        String slug = String.join("-", parts.toList())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = slug.isEmpty() ? "section" : slug;
        String id = base;
        for (int number = 2; !taken.add(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }
}
