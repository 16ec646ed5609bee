package org.chancery.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.testing.JanuaryDigest;
import org.junit.jupiter.api.Test;

class PageModelTest {
    private static final Map<String, Object> MODEL = HtmlRenderer.model(JanuaryDigest.digest());

    /** Every path of names; {@code []} stands for the items of a list. */
    private static Set<String> names(Object value, String path) {
        Set<String> names = new TreeSet<>(Set.of(path));
        switch (value) {
            case Map<?, ?> map -> map.forEach(
                    (name, each) -> names.addAll(names(each, path.isEmpty() ? (String) name : path + "." + name)));
            case List<?> list -> list.forEach(each -> names.addAll(names(each, path + "[]")));
            default -> {}
        }
        return names;
    }

    @Test
    void hasTheDocumentedNames() throws Exception {
        String names = String.join("\n", names(MODEL, "")) + "\n";
        assertThat(names).isEqualTo(Files.readString(Path.of("src/test/resources/org/chancery/render/html/model.txt")));
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
