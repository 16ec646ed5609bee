package org.chancery.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Unpacks what {@link ReferencePacker} wrote. */
final class PackedReference {
    private static final String RESOURCE = "reference.bin";

    /** The data that the build packed. */
    static final ReferenceData BUILT_IN = unpack(resource());

    private PackedReference() {}

    /** The data in these bytes, which begin with the places of its parts. */
    static ReferenceData unpack(byte[] bytes) {
        SharedValues shared = new SharedValues(bytes, place(bytes, 0));
        People people = new People(bytes, place(bytes, 6), shared);
        return new ReferenceData(
                new Catalog<>(new Countries(bytes, place(bytes, 1), shared)),
                new Catalog<>(new Bodies(bytes, place(bytes, 2), shared)),
                new Catalog<>(new Regions(bytes, place(bytes, 3), shared)),
                new Catalog<>(new Topics(bytes, place(bytes, 4), shared)),
                new Catalog<>(new Cities(bytes, place(bytes, 5), shared)),
                new Catalog<>(people),
                new PackedSurnames(
                        new PackedNames(bytes, place(bytes, 7)), new PackedNames(bytes, place(bytes, 8)), people));
    }

    private static int place(byte[] bytes, int part) {
        return PackedBytes.size(bytes, part * PackedNames.OFFSET_SIZE);
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

    private static final class Countries extends PackedShelf<Country> {
        Countries(byte[] bytes, int at, SharedValues shared) {
            super(bytes, at, shared);
        }

        @Override
        Country unpack(PackedBytes in) {
            return new Country(
                    in.code(), in.text(), in.text(), in.texts(), in.texts(), in.text(), in.text(), in.texts(),
                    former(in), in.texts(), in.text(), former(in), in.texts(), in.degrees(), in.degrees());
        }

        private static List<FormerName> former(PackedBytes in) {
            int size = in.number();
            if (size == 0) {
                return List.of();
            }
            List<FormerName> former = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                former.add(new FormerName(in.text(), in.span()));
            }
            return former;
        }
    }

    private static final class Bodies extends PackedShelf<Body> {
        Bodies(byte[] bytes, int at, SharedValues shared) {
            super(bytes, at, shared);
        }

        @Override
        Body unpack(PackedBytes in) {
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

    private static final class Regions extends PackedShelf<Region> {
        Regions(byte[] bytes, int at, SharedValues shared) {
            super(bytes, at, shared);
        }

        @Override
        Region unpack(PackedBytes in) {
            return new Region(in.text(), in.text(), in.texts(), codes(in));
        }

        private static List<CountryCode> codes(PackedBytes in) {
            int size = in.number();
            List<CountryCode> codes = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                codes.add(in.code());
            }
            return codes;
        }
    }

    private static final class Topics extends PackedShelf<Topic> {
        Topics(byte[] bytes, int at, SharedValues shared) {
            super(bytes, at, shared);
        }

        @Override
        Topic unpack(PackedBytes in) {
            return new Topic(in.text(), in.text(), in.texts(), in.texts());
        }
    }

    private static final class Cities extends PackedShelf<City> {
        Cities(byte[] bytes, int at, SharedValues shared) {
            super(bytes, at, shared);
        }

        @Override
        City unpack(PackedBytes in) {
            return new City(
                    in.text(), in.text(), in.texts(), in.code(), new Coordinates(in.degrees(), in.degrees()));
        }
    }

    private static final class People extends PackedShelf<Person> {
        People(byte[] bytes, int at, SharedValues shared) {
            super(bytes, at, shared);
        }

        @Override
        Person unpack(PackedBytes in) {
            return new Person(in.text(), in.text(), in.texts(), country(in), offices(in));
        }

        private static Optional<CountryCode> country(PackedBytes in) {
            return in.number() == 0 ? Optional.empty() : Optional.of(in.code());
        }

        private static List<Office> offices(PackedBytes in) {
            int size = in.number();
            List<Office> offices = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                offices.add(new Office(in.title(), in.span()));
            }
            return offices;
        }
    }
}
