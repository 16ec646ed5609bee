package org.chancery.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;
import org.chancery.yaml.YamlReader;

/**
 * Reads reference files over other data. By id, a key that is given replaces what stood there; aliases and keywords are
 * added. The order of the files makes no difference. All faults are reported, and an entry with one counts as not
 * written.
 */
public final class ReferenceReader {
    /** The keys of a reference file. */
    public static final List<String> KEYS = List.of("people", "bodies", "regions", "countries", "topics", "cities");

    private final ReferenceData base;
    private final Diagnostics diagnostics;
    private final Map<String, Entries> entries = new LinkedHashMap<>();

    private ReferenceReader(ReferenceData base, Diagnostics diagnostics) {
        this.base = base;
        this.diagnostics = diagnostics;
        entries.put("people", new Entries("person", diagnostics));
        entries.put("bodies", new Entries("body", diagnostics));
        entries.put("regions", new Entries("region", diagnostics));
        entries.put("countries", new Entries("country", diagnostics));
        entries.put("topics", new Entries("topic", diagnostics));
        entries.put("cities", new Entries("city", diagnostics));
    }

    /** What a workspace knows: the built-in data and over it every {@code *.yaml} file of a folder that need not exist. */
    public static ReferenceData readFolder(Path folder, Diagnostics diagnostics) {
        List<Path> files = filesOf(folder);
        return files.isEmpty() ? ReferenceData.builtIn() : read(files, ReferenceData.builtIn(), diagnostics);
    }

    /** The YAML files of a reference folder, sorted; none where it does not exist. */
    public static List<Path> filesOf(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The data of these files over the base. */
    public static ReferenceData read(List<Path> files, ReferenceData base, Diagnostics diagnostics) {
        ReferenceReader reader = new ReferenceReader(base, diagnostics);
        files.stream().sorted().forEach(reader::collect);
        return reader.build();
    }

    private void collect(Path file) {
        YamlReader.read(file, diagnostics).ifPresent(this::collect);
    }

    private void collect(YamlNode.Mapping root) {
        Fields fields = Fields.of(root, "a reference file", KEYS, diagnostics);
        entries.forEach((kind, list) -> fields.mappings(kind).forEach(list::add));
    }

    /** Countries come first, since all others name them. */
    private ReferenceData build() {
        Catalog<Country> countries = merged(
                "countries", base.countries(), own -> new CountryReader(own, diagnostics));
        Catalog<Person> people = merged("people", base.people(), own -> new PersonReader(own, countries, diagnostics));
        return new ReferenceData(
                countries,
                merged("bodies", base.bodies(), own -> new BodyReader(own, countries, diagnostics)),
                merged("regions", base.regions(), own -> new RegionReader(own, countries, diagnostics)),
                merged("topics", base.topics(), own -> new TopicReader(own, diagnostics)),
                merged("cities", base.cities(), own -> new CityReader(own, countries, diagnostics)),
                people,
                people == base.people() ? base.surnames() : new ListedSurnames(people));
    }

    private <T extends Named> Catalog<T> merged(
            String kind, Catalog<T> before, Function<Entries, EntryReader<T>> reader) {
        Entries own = entries.getOrDefault(kind, new Entries(kind, diagnostics));
        if (own.all().isEmpty()) {
            return before;
        }
        Map<String, T> merged = new LinkedHashMap<>();
        before.all().forEach(each -> merged.put(FoldedName.of(each.id()), each));
        EntryReader<T> entryReader = reader.apply(own);
        for (Entries.Entry entry : own.all()) {
            entryReader
                    .read(entry, Optional.ofNullable(merged.get(entry.key())))
                    .ifPresent(value -> merged.put(entry.key(), value));
        }
        return new Catalog<>(List.copyOf(merged.values()));
    }
}
