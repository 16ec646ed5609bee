package org.chancery.reference;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** Writes reference data in the form that {@link ReferenceData#builtIn} loads fast. The same data gives the same bytes. */
public final class ReferencePacker {
    /** Stands for an end that is open. */
    static final int OPEN = Integer.MIN_VALUE;

    private final DataOutputStream out;

    private ReferencePacker(DataOutputStream out) {
        this.out = out;
    }

    /** Writes the data. */
    public static void write(ReferenceData data, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        ReferencePacker packer = new ReferencePacker(out);
        packer.list(data.countries().all(), packer::country);
        packer.list(data.bodies().all(), packer::body);
        packer.list(data.regions().all(), packer::region);
        packer.list(data.topics().all(), packer::topic);
        packer.list(data.people().all(), packer::person);
        out.flush();
    }

    private void country(Country country) throws IOException {
        text(country.id());
        text(country.alpha3());
        text(country.numeric());
        text(country.name());
        text(country.officialName());
        list(country.aliases(), this::text);
        list(country.demonyms(), this::text);
        text(country.capital());
        out.writeDouble(country.latitude());
        out.writeDouble(country.longitude());
    }

    private void body(Body body) throws IOException {
        text(body.id());
        text(body.name());
        list(body.aliases(), this::text);
        list(body.members(), member -> {
            code(member.country());
            span(member.span());
        });
    }

    private void region(Region region) throws IOException {
        text(region.id());
        text(region.name());
        list(region.aliases(), this::text);
        list(region.countries(), this::code);
    }

    private void topic(Topic topic) throws IOException {
        text(topic.id());
        text(topic.name());
        list(topic.aliases(), this::text);
        list(topic.keywords(), this::text);
    }

    private void person(Person person) throws IOException {
        text(person.id());
        text(person.name());
        list(person.aliases(), this::text);
        text(person.country().map(CountryCode::value).orElse(""));
        list(person.offices(), office -> {
            text(office.title());
            span(office.span());
        });
    }

    private void span(DateSpan span) throws IOException {
        date(span.from());
        date(span.until());
    }

    private void date(LocalDate date) throws IOException {
        boolean open = date.equals(LocalDate.MIN) || date.equals(LocalDate.MAX);
        out.writeInt(open ? OPEN : (int) date.toEpochDay());
    }

    private void code(CountryCode code) throws IOException {
        text(code.value());
    }

    private void text(String text) throws IOException {
        out.writeUTF(text);
    }

    private <T> void list(List<T> items, Item<T> item) throws IOException {
        out.writeShort(items.size());
        for (T each : items) {
            item.write(each);
        }
    }

    private interface Item<T> {
        void write(T item) throws IOException;
    }
}
