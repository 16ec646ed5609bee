package org.chancery.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of all templates can be read by weak eyes (WCAG 2.2, AA), by day and by night and on paper. */
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");

    private static final Pattern ROOT = Pattern.compile(":root \\{(.*?)}", Pattern.DOTALL);

    static Stream<String> templates() {
        return Stream.of("brief", "newsletter", "roundup", "status", "talks");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void screenTextStandsOutByDay(String template) throws Exception {
        checkScreen(colours(template, 0));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void screenTextStandsOutByNight(String template) throws Exception {
        checkScreen(colours(template, 1));
    }

    private static void checkScreen(Map<String, String> colours) {
        for (String ground : List.of("paper", "tint")) {
            for (String text : List.of("ink", "quiet", "fact", "spoken")) {
                assertThat(contrast(colours, text, ground)).as(text + " on " + ground).isGreaterThanOrEqualTo(LEAST);
            }
        }
        assertThat(contrast(colours, "on-many", "many")).isGreaterThanOrEqualTo(LEAST);
        assertThat(contrast(colours, "ink", "few")).isGreaterThanOrEqualTo(LEAST);
        assertThat(contrast(colours, "on-some", "some")).isGreaterThanOrEqualTo(LEAST);
        assertThat(contrast(colours, "ink", "land")).isGreaterThanOrEqualTo(LEAST);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void printedTextStandsOut(String template) throws Exception {
        String css = read("shared/print.css") + read(template + "/print.css");
        for (String colour : Pattern.compile("[ {]color: (#[0-9a-f]{6})").matcher(css).results()
                .map(each -> each.group(1)).filter(each -> !each.equals("#ffffff")).toList()) {
            assertThat(contrast(colour, "#f6f3ec")).as(colour).isGreaterThanOrEqualTo(LEAST);
        }
    }

    /** The colours of a scheme: those that all templates share, and the template's own in their place. */
    private static Map<String, String> colours(String template, int scheme) throws IOException {
        Map<String, String> colours = new HashMap<>();
        for (String file : List.of("shared/screen.css", template + "/style.css")) {
            List<String> blocks = ROOT.matcher(read(file)).results().map(each -> each.group(1)).toList();
            if (!blocks.isEmpty()) {
                colours.putAll(colours(blocks.getFirst()));
                colours.putAll(colours(blocks.get(scheme)));
            }
        }
        return colours;
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of("templates", file));
    }

    private static Map<String, String> colours(String block) {
        Map<String, String> colours = new HashMap<>();
        VARIABLE.matcher(block).results().forEach(each -> colours.put(each.group(1), each.group(2)));
        return colours;
    }

    private static double contrast(Map<String, String> colours, String text, String ground) {
        return contrast(colours.getOrDefault(text, ""), colours.getOrDefault(ground, ""));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        double[] shares = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int part = 0; part < 3; part++) {
            double value = Integer.parseInt(hex.substring(1 + part * 2, 3 + part * 2), 16) / 255.0;
            sum += shares[part] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
