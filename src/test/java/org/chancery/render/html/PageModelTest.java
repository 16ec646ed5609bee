package org.chancery.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.render.page.Name;
import org.chancery.render.page.Page;
import org.chancery.testing.JanuaryDigest;
import org.junit.jupiter.api.Test;

class PageModelTest {
    private static final Map<String, Object> MODEL = HtmlRenderer.model(JanuaryDigest.digest());

    /** A rendering has the names that the records have, and no others. */
    @Test
    void hasTheDocumentedNames() {
        assertThat(unlike(new Name.Kind.Part(Page.class), MODEL, "page")).isEmpty();
    }

    /** Where a value is not of its kind. */
    private static List<String> unlike(Name.Kind kind, Object value, String path) {
        return switch (kind) {
            case Name.Kind.Part part when value instanceof Map<?, ?> map -> {
                List<String> names = part.names().stream().map(Name::name).toList();
                yield List.copyOf(map.keySet()).equals(names)
                        ? part.names().stream()
                                .flatMap(name -> unlike(
                                        name.kind(), Objects.requireNonNull(map.get(name.name())),
                                        path + "." + name.name()).stream())
                                .toList()
                        : List.of(path + " has " + map.keySet());
            }
            case Name.Kind.Several several when value instanceof List<?> list ->
                list.stream().flatMap(each -> unlike(several.of(), each, path + "[]").stream()).toList();
            case Name.Kind.Words ignored when value instanceof Map<?, ?> -> List.of();
            case Name.Kind.Text ignored when value instanceof String -> List.of();
            case Name.Kind.Html ignored when value instanceof String -> List.of();
            case Name.Kind.Whole ignored when value instanceof Number -> List.of();
            case Name.Kind.Flag ignored when value instanceof Boolean -> List.of();
            default -> List.of(path + " is " + value);
        };
    }

    @Test
    void saysInWordsWhatTheEditionIs() {
        assertThat(MODEL.get("edition")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("dates", "10–16 January 2022")
                .containsEntry("week", "Week 2, 2022")
                .containsEntry("asOf", "as of 16 January 2022, 24:00 UTC−5")
                .containsEntry("paper", "A4")
                .containsEntry("count", 10L)
                .containsEntry("aheadHeading", "The week ahead");
    }

    @Test
    void holdsNothingButPlainValues() {
        assertThat(kinds(MODEL, new TreeSet<>())).containsExactly("Boolean", "Integer", "List", "Long", "Map",
                "String");
    }

    private static Set<String> kinds(Object value, Set<String> kinds) {
        switch (value) {
            case Map<?, ?> map -> {
                kinds.add("Map");
                map.values().forEach(each -> kinds(each, kinds));
            }
            case List<?> list -> {
                kinds.add("List");
                list.forEach(each -> kinds(each, kinds));
            }
            default -> kinds.add(value.getClass().getSimpleName());
        }
        return kinds;
    }
}
