package org.chancery.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept is as its files are, and so is what could not be made of them. */
class KeptTest {
    @TempDir
    private Path folder;

    private final Kept<String, String> kept = new Kept<>(2);

    @Test
    void makesAnewWhatHasChanged() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "one");
        assertThat(get(file)).isEqualTo("one");
        Files.writeString(file, "two");
        assertThat(get(file)).isEqualTo("two");
    }

    @Test
    void tellsTheOneWhoAsksFromWhichFilesAFaultCame() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "one");
        Trail asking = Trail.watching(Clock.systemUTC());
        assertThatThrownBy(() -> kept.get("a", asking, trail -> {
            trail.note(file);
            throw new IllegalStateException("out of paper");
        })).hasMessage("out of paper");
        assertThat(asking.paths()).containsExactly(file);
        Files.delete(file);
        assertThat(asking.isStale()).isTrue();
    }

    private String get(Path file) {
        return kept.get("a", Trail.watching(Clock.systemUTC()), trail -> {
            trail.note(file);
            return text(file);
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
