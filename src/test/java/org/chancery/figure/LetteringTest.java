package org.chancery.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.File;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteringTest {
    /** An n with an apostrophe, which no name has had for a century. */
    private static final int NAPOSTROPHE = 0x149;

    @ParameterizedTest
    @CsvSource({"Regular,400", "SemiBold,600"})
    void leavesEveryLetterOfTheFaceTheRoomThatItTakes(String style, int weight) throws Exception {
        Font face = Font.createFont(Font.TRUETYPE_FONT, new File("templates/fonts/ChancerySans-" + style + ".ttf"))
                .deriveFont(100f);
        FontRenderContext exact = new FontRenderContext(null, true, true);
        Lettering lettering = new Lettering(100, weight);
        int[] letters = IntStream.concat(IntStream.range(' ', 0x180), IntStream.range(0x410, 0x450)).toArray();
        for (int letter : letters) {
            if (face.canDisplay(letter) && Character.isLetterOrDigit(letter) && letter != NAPOSTROPHE) {
                String text = Character.toString(letter);
                assertThat(lettering.width(text)).as("%s %x", text, letter)
                        .isGreaterThanOrEqualTo(face.getStringBounds(text, exact).getWidth() - 4);
            }
        }
    }

    @Test
    void breaksLongNamesAndSaysWhereOneIsCut() {
        Lettering lettering = new Lettering(10, 400);
        assertThat(lettering.lines("Democratic Republic of the Congo", 110, 2))
                .containsExactly("Democratic Republic of", "the Congo");
        assertThat(lettering.lines("Antidisestablishmentarianism of Europe", 60, 2)).allMatch(
                line -> lettering.width(line) <= 60).first().asString().endsWith("…");
        assertThat(lettering.lines("Oman", 60, 2)).isEqualTo(List.of("Oman"));
    }
}
