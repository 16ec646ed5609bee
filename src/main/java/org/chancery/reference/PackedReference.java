package org.chancery.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Unpacks what {@link ReferencePacker} wrote. Loops stand here where lambdas would read better, since this runs cold at
 * each start of the program.
 */
final class PackedReference {
    private static final String RESOURCE = "reference.bin";

    /** The data that the build packed. */
    static final ReferenceData BUILT_IN = unpack(resource());

    private PackedReference() {}

    /** The data in these bytes; each kind is read when it is first asked for. */
    static ReferenceData unpack(byte[] bytes) {
        PackedBytes in = new PackedBytes(bytes);
        return new ReferenceData(
                new Catalog<>(new Countries(in.section())),
                new Catalog<>(new Bodies(in.section())),
                new Catalog<>(new Regions(in.section())),
                new Catalog<>(new Topics(in.section())),
                new Catalog<>(new People(in.section())));
    }

    private static byte[] resource() {
        try (InputStream stream = PackedReference.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the build has left out " + RESOURCE);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One kind. */
    private abstract static class Section<T> implements Catalog.Source<T> {
        private final byte[] bytes;

        Section(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public final List<T> all() {
            PackedBytes in = new PackedBytes(bytes);
            int size = in.number();
            List<T> all = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                all.add(next(in));
            }
            return all;
        }

        abstract T next(PackedBytes in);
    }

    private static final class Countries extends Section<Country> {
        Countries(byte[] bytes) {
            super(bytes);
        }

        @Override
        Country next(PackedBytes in) {
            return new Country(
                    in.code(), in.text(), in.text(), in.text(), in.text(), in.texts(), in.texts(), in.text(),
                    in.degrees(), in.degrees());
        }
    }

    private static final class Bodies extends Section<Body> {
        Bodies(byte[] bytes) {
            super(bytes);
        }

        @Override
        Body next(PackedBytes in) {
            return new Body(in.text(), in.text(), in.texts(), members(in));
        }

        private static List<Membership> members(PackedBytes in) {
            int size = in.number();
            List<Membership> members = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                members.add(new Membership(in.code(), in.span()));
            }
            return members;
        }
    }

    private static final class Regions extends Section<Region> {
        Regions(byte[] bytes) {
            super(bytes);
        }

        @Override
        Region next(PackedBytes in) {
            return new Region(in.text(), in.text(), in.texts(), in.codes());
        }
    }

    private static final class Topics extends Section<Topic> {
        Topics(byte[] bytes) {
            super(bytes);
        }

        @Override
        Topic next(PackedBytes in) {
            return new Topic(in.text(), in.text(), in.texts(), in.texts());
        }
    }

    private static final class People extends Section<Person> {
        People(byte[] bytes) {
            super(bytes);
        }

        @Override
        Person next(PackedBytes in) {
            return new Person(in.text(), in.text(), in.texts(), country(in.text()), offices(in));
        }

        private static Optional<CountryCode> country(String code) {
            return code.isEmpty() ? Optional.empty() : Optional.of(new CountryCode(code));
        }

        private static List<Office> offices(PackedBytes in) {
            int size = in.number();
            List<Office> offices = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                offices.add(new Office(in.text(), in.span()));
            }
            return offices;
        }
    }
}
