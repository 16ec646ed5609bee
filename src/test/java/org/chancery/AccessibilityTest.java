package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.testing.Browser;
import org.chancery.testing.Samples;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template can be read by everybody: axe-core finds nothing, by day and by night, on a phone and from right to left. */
class AccessibilityTest {
    private static final String DARK = "--blink-settings=preferredColorScheme=0";
    private static final String PHONE = "--window-size=500,900";
    private static final String REPORT =
            """
            <script>axe.run({resultTypes: ['violations']}).then(found => {
              const list = document.createElement('ul');
              list.id = 'axe';
              for (const fault of found.violations) {
                for (const node of fault.nodes) {
                  const item = document.createElement('li');
                  item.textContent = fault.id + ' ' + node.target + ' ' + node.failureSummary;
                  list.append(item);
                }
              }
              document.body.replaceChildren(list);
            });</script>
            """;

    @TempDir
    private Path folder;

    record Look(Samples sample, String language, List<String> options) {}

    static Stream<Look> looks() {
        return Stream.of(Samples.values())
                .flatMap(sample -> Stream.of(
                        new Look(sample, "en", List.of()),
                        new Look(sample, "en", List.of(DARK)),
                        new Look(sample, "ar", List.of(PHONE))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isForEverybody(Look look) throws Exception {
        String html = look.sample().html(folder, look.language(), "A4");
        Path page = folder.resolve("page.html");
        Files.writeString(page, html.replace("</body>", "<script>" + axe() + "</script>" + REPORT + "</body>"));
        String dom = Browser.dom(page, look.options().toArray(String[]::new));
        assertThat(Jsoup.parse(dom).select("ul#axe")).as("axe's report").hasSize(1);
        assertThat(Jsoup.parse(dom).select("ul#axe li").eachText()).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("</script", "<\\/script");
        }
    }
}
