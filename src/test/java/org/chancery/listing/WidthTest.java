package org.chancery.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WidthTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 57, 80, 99, 120, 150, 250})
    void noLineIsWiderThanTheTerminalOrEndsInBlanks(int columns) {
        TestWorkspace workspace = TestWorkspace.copyOf(
                Path.of("src/test/resources/golden/explain-every-outcome"), folder).wide(columns);
        assertThat((workspace.run("explain").out() + workspace.run("events").out()).lines())
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(LetterWidth.of(line)).isLessThanOrEqualTo(columns))
                .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }
}
