package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.testing.PdfText;
import org.chancery.testing.Samples;
import org.chancery.testing.TestWorkspace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/** Whatever the digest holds stands on the page, and whatever stands on the page stands in the PDF. */
class ParityTest {
    @TempDir
    private Path folder;

    record Sheet(Samples form, String language) {}

    static Stream<Sheet> sheets() {
        return Stream.of(Samples.values())
                .flatMap(form -> Stream.of("en", "ar", "ko").map(language -> new Sheet(form, language)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nothingIsLostOnTheWay(Sheet sheet) throws IOException {
        TestWorkspace workspace = sheet.form().workspace(folder, sheet.language(), "A4");
        addAddresses(workspace);
        sheet.form().make(workspace);
        Document page = Jsoup.parse(new String(sheet.form().file(workspace, ".html"), StandardCharsets.UTF_8));
        String pdf = PdfText.of(sheet.form().file(workspace, ".pdf"));
        Map<?, ?> model = new ObjectMapper().readValue(sheet.form().model(workspace), Map.class);
        List<String> words = words(model);
        assertThat(words).hasSizeGreaterThan(5);
        assertThat(words).allSatisfy(each -> assertThat(bare(page.text())).contains(bare(each)));
        assertThat(words).allSatisfy(each -> assertThat(bare(pdf)).contains(bare(each)));
        List<String> links = new ArrayList<>();
        model(model, "sources").forEach(source -> links.add(String.valueOf(source.get("url"))));
        assertThat(links).isNotEmpty().doesNotContain("");
        assertThat(page.select("a[href]").eachAttr("href")).containsAll(links);
        assertThat(links).allSatisfy(each -> assertThat(pdf).contains(each));
    }

    /** The headlines of all events, what was said, and the titles of the sources. */
    private static List<String> words(Map<?, ?> model) {
        TreeSet<String> words = new TreeSet<>();
        Stream.of("entries", "ahead", "background", "sources").forEach(list -> model(model, list)
                .forEach(each -> words.add(String.valueOf(each.get("title")))));
        model(model, "quotes").forEach(quote -> words.add(String.valueOf(quote.get("text"))));
        return List.copyOf(words);
    }

    private static List<Map<?, ?>> model(Map<?, ?> model, String list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        ((List<?>) model.get(list)).forEach(each -> maps.add((Map<?, ?>) each));
        return maps;
    }

    /** Gives every source an address of its own. */
    private static void addAddresses(TestWorkspace workspace) {
        StringBuilder events = new StringBuilder();
        workspace.read("briefings/events/2022-01.yaml").lines().forEach(line -> {
            String title = line.replaceFirst(".*- \\{title: \"?([^,\"]*).*", "$1");
            String address = "https://example.org/" + Integer.toHexString(title.hashCode());
            events.append(line.replaceFirst("- \\{title:", "- {url: \"" + address + "\", title:")).append('\n');
        });
        workspace.write("briefings/events/2022-01.yaml", events.toString());
    }

    /** Without blanks and soft hyphens, which lines are broken at. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\u00AD\u200B-\u200F\u2066-\u2069]+", "");
    }
}
