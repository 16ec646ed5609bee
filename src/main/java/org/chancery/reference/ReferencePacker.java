package org.chancery.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.chancery.reference.PackingBytes.Shared;

/**
 * Writes reference data in the form that {@link ReferenceData#builtIn} loads fast: first the places of the parts, then
 * the values that they share, then the countries, bodies, regions, topics, cities and people, each with an index of their names,
 * then an index of surnames and one of given names.
 * All places count from the first byte. The same data gives the same bytes.
 */
public final class ReferencePacker {
    private static final int PARTS = 9;
    private static final int OFFSET_SIZE = PackedNames.OFFSET_SIZE;

    private final Shared shared = new Shared();

    private ReferencePacker() {}

    /** Writes the data. */
    public static void write(ReferenceData data, OutputStream out) throws IOException {
        out.write(new ReferencePacker().packed(data));
    }

    private byte[] packed(ReferenceData data) {
        List<Person> people = data.people().all();
        List<Part> parts = List.of(
                part(data.countries().all(), ReferencePacker::country),
                part(data.bodies().all(), ReferencePacker::body),
                part(data.regions().all(), ReferencePacker::region),
                part(data.topics().all(), ReferencePacker::topic),
                part(data.cities().all(), ReferencePacker::city),
                part(people, ReferencePacker::person));
        ListedSurnames listed = new ListedSurnames(data.people());
        List<byte[]> surnames = names(listed.bearers(), people);
        PackingBytes out = new PackingBytes(shared);
        int at = PARTS * OFFSET_SIZE;
        byte[] values = sharedValues(at);
        out.size(at);
        at += values.length;
        for (Part part : parts) {
            out.size(at);
            at += part.length();
        }
        out.size(at);
        out.size(at + lengthOf(surnames));
        out.raw(values);
        parts.forEach(part -> part.write(out));
        writeNames(surnames, out);
        writeNames(names(listed.called(), people), out);
        return out.bytes();
    }

    /** The values that all parts share, as {@link SharedValues} reads them. */
    private byte[] sharedValues(int at) {
        PackingBytes out = new PackingBytes(shared);
        out.number(shared.codes.size());
        out.number(shared.titles.size());
        out.number(shared.spans.size());
        List<byte[]> texts = new ArrayList<>();
        shared.codes.keySet().forEach(code -> texts.add(bytes(text -> text.text(code.value()))));
        shared.titles.keySet().forEach(title -> texts.add(bytes(text -> text.text(title))));
        int spans = shared.spans.size() * 2 * OFFSET_SIZE;
        offsets(texts, at + out.written() + texts.size() * OFFSET_SIZE + spans, out);
        shared.spans.keySet().forEach(span -> {
            out.date(span.from());
            out.date(span.until());
        });
        texts.forEach(out::raw);
        return out.bytes();
    }

    private <T extends Named> Part part(List<T> all, BiConsumer<PackingBytes, T> kind) {
        List<byte[]> items = new ArrayList<>();
        for (T each : all) {
            items.add(bytes(out -> kind.accept(out, each)));
        }
        return new Part(items, names(NameIndex.of(all), all));
    }

    /** Names, each with the numbers of its bearers, in the order in which {@link PackedNames} looks for them. */
    private <T> List<byte[]> names(SortedMap<String, List<T>> bearers, List<T> all) {
        SortedMap<byte[], byte[]> names = new TreeMap<>(Arrays::compareUnsigned);
        bearers.forEach((name, named) -> {
            byte[] folded = name.getBytes(StandardCharsets.UTF_8);
            names.put(folded, bytes(out -> {
                out.number(folded.length);
                out.raw(folded);
                out.list(named, each -> out.number(all.indexOf(each)));
            }));
        });
        return List.copyOf(names.values());
    }

    private static int lengthOf(List<byte[]> names) {
        return Short.BYTES + names.size() * OFFSET_SIZE + sum(names);
    }

    private static int sum(List<byte[]> all) {
        return all.stream().mapToInt(each -> each.length).sum();
    }

    private static void writeNames(List<byte[]> names, PackingBytes out) {
        int at = out.written() + Short.BYTES + names.size() * OFFSET_SIZE;
        out.number(names.size());
        offsets(names, at, out);
        names.forEach(out::raw);
    }

    private byte[] bytes(Consumer<PackingBytes> content) {
        PackingBytes out = new PackingBytes(shared);
        content.accept(out);
        return out.bytes();
    }

    private static void offsets(Collection<byte[]> texts, int first, PackingBytes out) {
        int at = first;
        for (byte[] text : texts) {
            out.size(at);
            at += text.length;
        }
    }

    /** One kind, as {@link PackedShelf} reads it. */
    private record Part(List<byte[]> items, List<byte[]> names) {
        int length() {
            return namesAt() + lengthOf(names);
        }

        void write(PackingBytes out) {
            int at = out.written();
            out.size(at + namesAt());
            out.number(items.size());
            offsets(items, at + head(), out);
            items.forEach(out::raw);
            writeNames(names, out);
        }

        private int head() {
            return OFFSET_SIZE + Short.BYTES + items.size() * OFFSET_SIZE;
        }

        private int namesAt() {
            return head() + sum(items);
        }
    }

    private static void country(PackingBytes out, Country country) {
        out.code(country.code());
        out.text(country.alpha3());
        out.text(country.numeric());
        out.texts(country.fips());
        out.texts(country.cameo());
        out.text(country.name());
        out.text(country.officialName());
        out.texts(country.aliases());
        former(out, country.former());
        out.texts(country.demonyms());
        out.text(country.capital());
        former(out, country.formerCapitals());
        out.texts(country.capitalAliases());
        out.degrees(country.latitude());
        out.degrees(country.longitude());
    }

    private static void former(PackingBytes out, List<FormerName> former) {
        out.list(former, each -> {
            out.text(each.name());
            out.span(each.span());
        });
    }

    private static void body(PackingBytes out, Body body) {
        out.text(body.id());
        out.text(body.name());
        out.texts(body.aliases());
        out.list(body.members(), member -> {
            out.code(member.country());
            out.span(member.span());
        });
    }

    private static void region(PackingBytes out, Region region) {
        out.text(region.id());
        out.text(region.name());
        out.texts(region.aliases());
        out.list(region.countries(), out::code);
    }

    private static void topic(PackingBytes out, Topic topic) {
        out.text(topic.id());
        out.text(topic.name());
        out.texts(topic.aliases());
        out.texts(topic.keywords());
    }

    private static void city(PackingBytes out, City city) {
        out.text(city.id());
        out.text(city.name());
        out.texts(city.aliases());
        out.code(city.country());
        out.degrees(city.at().latitude());
        out.degrees(city.at().longitude());
    }

    private static void person(PackingBytes out, Person person) {
        out.text(person.id());
        out.text(person.name());
        out.texts(person.aliases());
        out.number(person.country().isPresent() ? 1 : 0);
        person.country().ifPresent(out::code);
        out.list(person.offices(), office -> {
            out.title(office.title());
            out.span(office.span());
        });
    }
}
