package org.chancery.render.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.render.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@EnabledIf(value = "hasHebrew", disabledReason = "no fonts-noto-core")
class VisualRunsTest {
    private static final FontSet FONTS = new FontShelf(
            new Templates(Path.of("templates")), new MachineFonts(List.of(Path.of("/usr/share/fonts"))))
            .of("none", "he", new Diagnostics());

    static boolean hasHebrew() {
        return java.nio.file.Files.exists(Path.of("/usr/share/fonts/truetype/noto/NotoSerifHebrew-Regular.ttf"));
    }

    @ParameterizedTest
    @CsvSource({
            "a אבג 12 b,      false, a 12 גבא b",
            "a אבג 12 b,      true,  b 12 גבא a",
            "a (אב) b,        false, a (בא) b",
            "אב (a) [ג],      true,  [ג] (a) בא",
            "אב 1.5% ג,       true,  ג 1.5% בא",
            "«אב»,            true,  «בא»"
    })
    void showsFromLeftToRight(String text, boolean rightToLeft, String shown) {
        assertThat(show(text, rightToLeft)).isEqualTo(shown);
    }

    @Test
    void joinsArabicLetters() {
        FaceChain chain = FONTS.chain(List.of("serif"), 400, false);
        List<TextRun> runs = new VisualRuns(chain, missing -> {}).ofMixed("سلام عليكم", true);

        assertThat(runs).extracting(TextRun::text).containsExactly("عليكم", " ", "سلام");
        assertThat(runs).extracting(TextRun::isShaped).containsExactly(true, false, true);
        assertThat(runs.getLast().words()).singleElement().satisfies(word -> {
            assertThat(word.text()).isEqualTo("سلام");
            assertThat(word.glyphs()).hasSizeLessThanOrEqualTo(4);
        });
    }

    private static String show(String text, boolean rightToLeft) {
        return new VisualRuns(FONTS.chain(List.of("serif"), 400, false), missing -> {})
                .ofMixed(text, rightToLeft).stream().map(TextRun::shown).collect(Collectors.joining());
    }
}
