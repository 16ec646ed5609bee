package org.chancery.render.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.render.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontSetTest {
    private final FontSet fonts = new FontShelf(new Templates(Path.of("templates")), new MachineFonts(List.of()))
            .of("none", "en", new Diagnostics());

    @ParameterizedTest
    @CsvSource({
            "Chancery Serif, 400, false, fonts/ChancerySerif-Regular.ttf",
            "chancery serif, 400, true,  fonts/ChancerySerif-Italic.ttf",
            "Chancery Serif, 600, false, fonts/ChancerySerif-SemiBold.ttf",
            "Chancery Serif, 700, false, fonts/ChancerySerif-Bold.ttf",
            "Chancery Serif, 900, false, fonts/ChancerySerif-Bold.ttf",
            "Chancery Serif, 300, false, fonts/ChancerySerif-Regular.ttf",
            "Chancery Serif, 700, true,  fonts/ChancerySerif-Italic.ttf",
            "Chancery Sans,  700, false, fonts/ChancerySans-SemiBold.ttf",
            "sans-serif,     400, false, fonts/ChancerySans-Regular.ttf",
            "serif,          400, false, fonts/ChancerySerif-Regular.ttf"
    })
    void choosesTheNearestFace(String family, int weight, boolean italic, String file) {
        assertThat(fonts.chain(List.of(family), weight, italic).first()).hasToString(file);
    }

    @Test
    void takesTheFirstFamilyThatIsThere() {
        assertThat(fonts.chain(List.of("Garamond", "Chancery Sans"), 400, false).first())
                .hasToString("fonts/ChancerySans-Regular.ttf");
    }

    @Test
    void measuresAsItSets() {
        FaceChain chain = fonts.chain(List.of("Chancery Serif"), 400, false);
        String text = "A \u25CF b\u00AD\u2011c";

        assertThat(chain.width(text))
                .isEqualTo(chain.runs(text, missing -> {}).stream()
                        .mapToInt(TextRun::width)
                        .sum());
        assertThat(chain.runs(text, missing -> {})).extracting(TextRun::text).containsExactly("A ", "\u25CF", " b",
                "\u2011", "c");
    }

    @Test
    void prefersATemplatesOwnFontAndReportsWhatIsNone(@TempDir Path templates) throws IOException {
        Path own = Files.createDirectories(templates.resolve("mine"));
        Files.copy(Path.of("templates/fonts/ChancerySans-Regular.ttf"), own.resolve("a.ttf"));
        Files.writeString(own.resolve("b.otf"), "no font");
        Diagnostics diagnostics = new Diagnostics();

        FontSet set =
                new FontShelf(new Templates(templates), new MachineFonts(List.of())).of("mine", "en", diagnostics);

        assertThat(set.chain(List.of("sans-serif"), 400, false).first()).hasToString("mine/a.ttf");
        assertThat(diagnostics.list()).extracting(Diagnostic::message)
                .containsExactly("not a TrueType or OpenType font");
    }
}
