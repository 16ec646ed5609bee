package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.testing.TestWorkspace;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/** Every form shows every event that was kept, and whoever took part with the office of that day. */
class NothingDroppedTest {
    @TempDir
    private Path folder;

    record Edition(String template, String week) {}

    static Stream<Edition> editions() {
        return Stream.of("roundup", "talks", "brief", "newsletter", "status")
                .flatMap(template -> Stream.of("2022-W01", "2022-W02", "2022-W03")
                        .map(week -> new Edition(template, week)));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyEventIsTold(Edition edition) throws IOException {
        TestWorkspace workspace = TestWorkspace.sample(folder).replace(
                "briefings/weekly-roundup.yaml", "sections: {by: countries, limit: 8}",
                "sections: {by: countries, limit: 2}");
        workspace.run("generate", "-q", "-f", "html", "-t", edition.template(), "-w", edition.week());
        String page = Jsoup.parse(
                workspace.read("output/weekly-roundup/weekly-roundup-" + edition.week() + ".html")).text();
        String json = workspace.run("model", "weekly-roundup", "-q", "-w", edition.week()).out();
        List<Map<?, ?>> entries = maps(new ObjectMapper().readValue(json, Map.class).get("entries"));
        assertThat(entries).isNotEmpty().allSatisfy(entry -> {
            assertThat(page).contains((String) entry.get("title"));
            assertThat(maps(entry.get("people")))
                    .allSatisfy(person -> assertThat(page).contains(person.get("name") + ", " + person.get("office")));
        });
    }

    private static List<Map<?, ?>> maps(Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        ((List<?>) list).forEach(each -> maps.add((Map<?, ?>) each));
        return maps;
    }
}
