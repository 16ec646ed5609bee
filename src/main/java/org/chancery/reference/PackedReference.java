package org.chancery.reference;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link ReferencePacker} wrote. */
final class PackedReference {
    /** The data that the build packed. */
    static final ReferenceData BUILT_IN = load();

    private static final String RESOURCE = "reference.bin";

    private final DataInputStream in;

    private PackedReference(DataInputStream in) {
        this.in = in;
    }

    /** The data in these bytes. */
    static ReferenceData unpack(byte[] bytes) throws IOException {
        PackedReference packed = new PackedReference(new DataInputStream(new ByteArrayInputStream(bytes)));
        return new ReferenceData(
                new Catalog<>(packed.list(packed::country)),
                new Catalog<>(packed.list(packed::body)),
                new Catalog<>(packed.list(packed::region)),
                new Catalog<>(packed.list(packed::topic)),
                new Catalog<>(packed.list(packed::person)));
    }

    private static ReferenceData load() {
        try (InputStream stream = PackedReference.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the build has left out " + RESOURCE);
            }
            return unpack(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Country country() throws IOException {
        return new Country(
                code(), text(), text(), text(), text(), texts(), texts(), text(), in.readDouble(), in.readDouble());
    }

    private Body body() throws IOException {
        return new Body(text(), text(), texts(), list(() -> new Membership(code(), span())));
    }

    private Region region() throws IOException {
        return new Region(text(), text(), texts(), list(this::code));
    }

    private Topic topic() throws IOException {
        return new Topic(text(), text(), texts(), texts());
    }

    private Person person() throws IOException {
        String id = text();
        String name = text();
        List<String> aliases = texts();
        String country = text();
        return new Person(
                id,
                name,
                aliases,
                country.isEmpty() ? Optional.empty() : Optional.of(new CountryCode(country)),
                list(() -> new Office(text(), span())));
    }

    private DateSpan span() throws IOException {
        return new DateSpan(date(LocalDate.MIN), date(LocalDate.MAX));
    }

    private LocalDate date(LocalDate open) throws IOException {
        int day = in.readInt();
        return day == ReferencePacker.OPEN ? open : LocalDate.ofEpochDay(day);
    }

    private CountryCode code() throws IOException {
        return new CountryCode(text());
    }

    private String text() throws IOException {
        return in.readUTF();
    }

    private List<String> texts() throws IOException {
        return list(this::text);
    }

    private <T> List<T> list(Item<T> item) throws IOException {
        int size = in.readUnsignedShort();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(item.read());
        }
        return items;
    }

    private interface Item<T> {
        T read() throws IOException;
    }
}
