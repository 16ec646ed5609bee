package org.chancery.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kyiv          |  4
            Zürich        |  6
            Zu\u0308rich  |  6
            Việt Nam      |  8
            北京          |  4
            서울          |  4
            \u1112\u1161\u11AB | 2
            ｱ              |  1
            Ａ             |  2
            👩‍🚀          |  2
            🇺🇦            |  2
            ✅            |  2
            कि            |  2
            """)
    void aLetterIsAsWideAsATerminalSetsIt(String text, int columns) {
        assertThat(LetterWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void breaksBetweenWordsAndOnlyWhereItMustWithinOne() {
        assertThat(Lines.of("NATO and Russia meet", 8)).containsExactly("NATO and", "Russia", "meet");
        assertThat(Lines.of("Donaudampfschifffahrt", 8)).containsExactly("Donaudam", "pfschiff", "fahrt");
        assertThat(Lines.of("北京和莫斯科", 5)).containsExactly("北京", "和莫", "斯科");
        assertThat(Lines.of("", 8)).containsExactly("");
    }

    @Test
    void neverPartsALetterFromItsMarks() {
        assertThat(Lines.of("a\u0308\u0323".repeat(5), 2))
                .containsExactly("a\u0308\u0323".repeat(2), "a\u0308\u0323".repeat(2), "a\u0308\u0323");
        assertThat(Lines.of("👩‍🚀👩‍🚀", 3)).containsExactly("👩‍🚀", "👩‍🚀");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 7, 20, 41, 80})
    void noLineIsTooWideAndNothingIsLost(int width) {
        String text =
                "Blinken (美国国务卿布林肯) meets “the transatlantic quad” 👩‍🚀 in Zu\u0308rich-Kloten: 서울, हिन्दी and so on";
        assertThat(Lines.of(text, width)).allSatisfy(line -> assertThat(LetterWidth.of(line)).isBetween(1, width));
        assertThat(String.join("", Lines.of(text, width)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void keepsFromTheTerminalWhatMovesItsCursorOrTurnsItsText() {
        assertThat(Lines.plain("a\u001B[31m\tb\r\nc\u202Ed\u009Be ")).isEqualTo("a [31m b cd e");
    }

    @Test
    void aTableIsNeverWiderThanTheScreen() {
        Cell wordy = Cell.of("a title that is long enough to be broken").and("北京".repeat(30), Look.FAINT);
        Table table = new Table(List.of(List.of(Cell.ofNumber(7), wordy)), 1);
        assertThat(table.lines(new Screen(40, false)).stream().flatMap(List::stream))
                .allSatisfy(line -> assertThat(LetterWidth.of(line)).isLessThanOrEqualTo(40))
                .first()
                .isEqualTo("  7  a title that is long enough to be");
    }

    @Test
    void coloursOnlyWhatHasALookAndOnlyWhereItMay() {
        assertThat(Stream.of(Look.values()).map(look -> new Screen(80, true).shown("a", look)))
                .containsExactly("a", "\u001B[1ma\u001B[0m", "\u001B[2ma\u001B[0m");
        assertThat(new Screen(80, false).shown("a", Look.STRONG)).isEqualTo("a");
    }
}
