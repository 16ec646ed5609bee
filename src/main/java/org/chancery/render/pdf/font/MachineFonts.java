package org.chancery.render.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The open fonts that a machine has for scripts that the templates' own fonts lack. They are known by their file
 * names; nothing is looked for before a page needs it, and no file is read but the one that is chosen.
 */
public final class MachineFonts {
    private static final int DEEPEST = 6;

    private final List<Path> folders;
    private final Map<FontWish, Optional<FontFace>> granted = new ConcurrentHashMap<>();
    private final Map<FontSource.OfMachine, FontFace> faces = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, Path> files;

    /** Those below these folders, in this order; folders that are not there are left out. */
    public MachineFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Those where Linux and macOS keep them, and of a user with this home. */
    public static MachineFonts of(Path home) {
        return new MachineFonts(List.of(
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of("/usr/share/fonts"),
                home.resolve("Library/Fonts"),
                Path.of("/Library/Fonts"),
                Path.of("/System/Library/Fonts")));
    }

    /** A face that has what is wished for; empty where the machine has none. */
    Optional<FontFace> face(FontWish wish) {
        return granted.computeIfAbsent(wish, this::find);
    }

    private Optional<FontFace> find(FontWish wish) {
        Map<String, Path> known = files();
        return wish.fileNames()
                .map(name -> known.get(name.toLowerCase(Locale.ROOT)))
                .filter(file -> file != null)
                .flatMap(file -> read(file, wish).stream())
                .findFirst();
    }

    private Optional<FontFace> read(Path file, FontWish wish) {
        try (FileChannel channel = FileChannel.open(file)) {
            MappedByteBuffer content = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            List<Optional<FaceName>> names =
                    SfntTables.all(content).stream().map(FaceName::read).toList();
            return IntStream.range(0, names.size())
                    .filter(index -> names.get(index).filter(name -> wish.isOf(name.family())).isPresent())
                    .mapToObj(index -> face(file, index, names.get(index).orElseThrow()))
                    .findFirst();
        } catch (IOException | IndexOutOfBoundsException e) {
            return Optional.empty(); // damaged: another may do
        }
    }

    private FontFace face(Path file, int index, FaceName name) {
        return faces.computeIfAbsent(
                new FontSource.OfMachine(file, index),
                source -> new FontFace(file.getFileName() + (index > 0 ? "," + index : ""), name, source));
    }

    private Map<String, Path> files() {
        Map<String, Path> known = files;
        return known == null ? list() : known;
    }

    private synchronized Map<String, Path> list() {
        Map<String, Path> known = files;
        if (known == null) {
            Map<String, Path> found = new HashMap<>();
            folders.stream().filter(Files::isDirectory).forEach(folder -> list(folder, found));
            known = Map.copyOf(found);
            files = known;
        }
        return known;
    }

    private static void list(Path folder, Map<String, Path> found) {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            all.sorted().forEach(file -> found.putIfAbsent(
                    String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT), file));
        } catch (IOException | UncheckedIOException e) {
            // a folder that may not be read has no fonts for us
        }
    }
}
