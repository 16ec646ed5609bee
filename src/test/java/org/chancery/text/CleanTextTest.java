package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CleanTextTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("plain – “quoted” Zelenskyy’s", "plain – “quoted” Zelenskyy’s"),
                Arguments.of("e\u0301", "é"),
                Arguments.of("a\u0000b\u0007c\u009Fd\u007F", "abcd"),
                Arguments.of("tab\tline\nend\r", "tab\tline\nend"),
                Arguments.of("a\u202Eb\u2066c\u2069d\u200Ee\u061Cf", "abcdef"),
                Arguments.of("\uFEFFa\uFFFEb\uFDD0c", "abc"),
                Arguments.of("a\uD800b\uDC00c", "abc"),
                Arguments.of("क्‍ष", "क्‍ष"),
                Arguments.of("a\u2028b", "a\nb"),
                Arguments.of("x" + "\u0316".repeat(50), "x" + "\u0316".repeat(6)),
                Arguments.of("😀", "😀"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsLettersAndDropsWhatHarms(String text, String expected) {
        assertThat(CleanText.of(text)).isEqualTo(expected);
    }
}
