package org.chancery.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.briefing.EditionId;
import org.chancery.briefing.Period;

/** The published editions of one briefing, the one with the greatest end first. */
record Shelf(Path folder, List<Item> items) {
    private static final Comparator<Item> LATEST_FIRST = Comparator.comparing(
            (Item item) -> item.period().until())
            .thenComparing(item -> item.period().from())
            .reversed();

    /** A published edition and the endings of its files. */
    record Item(String edition, Period period, TreeSet<String> formats) {}

    /** The shelves of all briefings in an output folder, by their names. */
    static List<Shelf> all(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
            TreeMap<String, Shelf> shelves = new TreeMap<>();
            for (Path folder : sorted) {
                Shelf shelf = of(folder);
                if (!shelf.items.isEmpty()) {
                    shelves.put(folder.getFileName().toString(), shelf);
                }
            }
            return List.copyOf(shelves.values());
        }
    }

    /** The shelf of one briefing. */
    static Shelf of(Path folder) throws IOException {
        String prefix = folder.getFileName() + "-";
        TreeMap<String, Item> items = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix) && name.lastIndexOf('.') > prefix.length())
                    .forEach(name -> collect(name.substring(prefix.length()), items));
        }
        return new Shelf(folder, items.values().stream().sorted(LATEST_FIRST).toList());
    }

    /** The file with this ending of the latest edition that has one. */
    Optional<Path> latest(String format) {
        return items.stream()
                .filter(item -> item.formats().contains(format))
                .findFirst()
                .map(item -> folder.resolve(EditionFiles.fileName(briefing(), item.edition(), format)));
    }

    /** The briefing's id. */
    String briefing() {
        return folder.getFileName().toString();
    }

    private static void collect(String name, TreeMap<String, Item> items) {
        int dot = name.lastIndexOf('.');
        String edition = name.substring(0, dot);
        EditionId.period(edition)
                .ifPresent(period -> items.computeIfAbsent(
                        edition, id -> new Item(id, period, new TreeSet<>()))
                        .formats()
                        .add(name.substring(dot + 1)));
    }
}
