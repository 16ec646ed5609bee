package org.chancery.preview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/chancery/preview");
    private final Assets assets = new Assets();

    @Test
    void areAllThatLieInTheirFolder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allSatisfy(name -> assertThat(assets.named(name)).as(name).isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../cli/Main.class", "pdfjs/pdf.min.mjs", "nothing.js", "DOM.JS",
            "Assets.class"})
    void areNothingElse(String name) {
        assertThat(assets.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "a.js, text/javascript; charset=utf-8", "a.min.mjs, text/javascript; charset=utf-8",
            "a.css, text/css; charset=utf-8", "a.html, text/html; charset=utf-8", "a.svg, image/svg+xml"
    })
    void areOfTheTypeOfTheirName(String name, String type) {
        assertThat(Asset.of(name, new byte[0]).type()).isEqualTo(type);
    }
}
