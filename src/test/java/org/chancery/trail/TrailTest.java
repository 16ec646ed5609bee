package org.chancery.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trail tells every change of what was looked at, whichever way it came about, and no other. */
class TrailTest {
    private static final Instant WRITTEN = Instant.parse("2022-01-17T11:00:00Z");

    @TempDir
    private Path folder;

    private final Trail trail = Trail.watching(Clock.systemUTC());

    @Test
    void isFreshAsLongAsNothingChanges() throws IOException {
        Path file = write("a", "one");
        trail.note(file);
        trail.note(folder);
        trail.note(folder.resolve("missing"));
        assertThat(trail.isStale()).isFalse();
        assertThat(trail.changed()).isEmpty();
        assertThat(trail.paths()).containsExactly(file, folder, folder.resolve("missing"));
    }

    @Test
    void tellsAWriteInPlace() throws IOException {
        Path file = write("a", "one");
        trail.note(file);
        Files.writeString(file, "three");
        assertThat(trail.changed()).containsExactly(file);
    }

    /** As where the clock of the file system ticks once for both. */
    @Test
    void tellsAWriteOfTheSameLengthAtTheSameTime() throws IOException {
        Path file = write("a", "one");
        FileTime time = Files.getLastModifiedTime(file);
        trail.note(file);
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, time);
        assertThat(trail.changed()).containsExactly(file);
    }

    @Test
    void tellsAFileThatIsRenamedOverAnotherOfTheSameTimeAndLength() throws IOException {
        Path file = settled("a", "one");
        Path other = settled("b", "two");
        Trail later = Trail.watching(InstantSource.fixed(WRITTEN.plusSeconds(3600)));
        later.note(file);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(later.changed()).containsExactly(file);
    }

    /** What it holds is not read again and again when a later save is sure to be told by its time. */
    @Test
    void forgetsWhatAFileHoldsWhenItsTimeTellsEnough() throws IOException {
        Path file = settled("a", "one");
        Instant[] now = {WRITTEN};
        Trail settling = Trail.watching(() -> now[0]);
        settling.note(file);
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
        assertThat(settling.isStale()).isTrue();
        Trail later = settling.fresh();
        later.note(file);
        now[0] = WRITTEN.plusSeconds(3);
        assertThat(later.isStale()).isFalse();
        settled("a", "six");
        assertThat(later.isStale()).isFalse();
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN.plusSeconds(3)));
        assertThat(later.isStale()).isTrue();
    }

    /** As when somebody drops a film into the folder of the events. */
    @Test
    void doesNotLookIntoAFileThatIsHuge() throws IOException {
        Path file = folder.resolve("huge");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
            trail.note(file);
            assertThat(trail.isStale()).isFalse();
            sparse.setLength(1L << 41);
            assertThat(trail.changed()).containsExactly(file);
        }
    }

    /** For one who may read everything nothing changes, and nothing is told. */
    @Test
    void tellsThatAFileMayBeReadAgain() throws IOException {
        Path file = settled("a", "one");
        assertThat(file.toFile().setReadable(false)).isTrue();
        boolean hidden = !Files.isReadable(file);
        trail.note(file);
        assertThat(file.toFile().setReadable(true)).isTrue();
        assertThat(trail.changed()).isEqualTo(hidden ? Set.of(file) : Set.of());
    }

    @Test
    void tellsWhatComesAndGoes() throws IOException {
        Path gone = write("gone", "");
        Path late = folder.resolve("late");
        trail.note(gone);
        trail.note(late);
        Files.delete(gone);
        write("late", "");
        assertThat(trail.changed()).containsExactly(gone, late);
    }

    @Test
    void tellsWhatAFolderHolds() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        trail.note(inner);
        write("inner/new", "");
        assertThat(trail.changed()).containsExactly(inner);
    }

    @Test
    void tellsWhereALinkLeads() throws IOException {
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, settled("a", "one"));
        trail.note(link);
        Files.delete(link);
        Files.createSymbolicLink(link, settled("b", "two"));
        assertThat(trail.changed()).containsExactly(link);
    }

    @Test
    void keepsTheFirstSight() throws IOException {
        Path file = write("a", "one");
        trail.note(file);
        Files.writeString(file, "three");
        trail.note(file);
        Trail other = trail.fresh();
        other.note(file);
        trail.join(other);
        assertThat(trail.isStale()).isTrue();
        assertThat(other.isStale()).isFalse();
    }

    @Test
    void keepsWhatWasMadeUntilAFileOfItsChanges() throws IOException {
        Path file = write("a", "one");
        Kept<String, String> kept = new Kept<>(1);
        assertThat(text(kept, file)).isEqualTo("one");
        String again = text(kept, file);
        assertThat(text(kept, file)).isSameAs(again);
        Files.writeString(file, "two");
        assertThat(text(kept, file)).isEqualTo("two");
        assertThat(trail.paths()).containsExactly(file);
    }

    private String text(Kept<String, String> kept, Path file) {
        return kept.get("key", trail, own -> {
            own.note(file);
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void noTrailNotesNothing() throws IOException {
        Path file = write("a", "one");
        Trail none = Trail.none();
        none.note(file);
        Files.delete(file);
        assertThat(none.isStale()).isFalse();
        assertThat(none.paths()).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path settled(String name, String text) throws IOException {
        return Files.setLastModifiedTime(write(name, text), FileTime.from(WRITTEN));
    }
}
