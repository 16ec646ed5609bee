package org.chancery.reference;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Writes reference data in the form that {@link ReferenceData#builtIn} loads fast. The same data gives the same bytes. */
public final class ReferencePacker {
    private static final int HUNDREDTHS = 100;

    private final DataOutputStream out;

    private ReferencePacker(DataOutputStream out) {
        this.out = out;
    }

    /** Writes the data. */
    public static void write(ReferenceData data, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        section(out, data.countries().all(), ReferencePacker::country);
        section(out, data.bodies().all(), ReferencePacker::body);
        section(out, data.regions().all(), ReferencePacker::region);
        section(out, data.topics().all(), ReferencePacker::topic);
        section(out, data.people().all(), ReferencePacker::person);
        out.flush();
    }

    private static <T> void section(DataOutputStream out, List<T> items, Kind<T> kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReferencePacker packer = new ReferencePacker(new DataOutputStream(bytes));
        packer.list(items, item -> kind.write(packer, item));
        out.writeInt(bytes.size());
        bytes.writeTo(out);
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
        out.writeShort((int) Math.round(country.latitude() * HUNDREDTHS));
        out.writeShort((int) Math.round(country.longitude() * HUNDREDTHS));
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
        out.writeShort(open ? 0 : date.getYear());
        out.writeByte(open ? 0 : date.getMonthValue());
        out.writeByte(open ? 0 : date.getDayOfMonth());
    }

    private void code(CountryCode code) throws IOException {
        text(code.value());
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private <T> void list(List<T> items, Item<T> item) throws IOException {
        out.writeShort(items.size());
        for (T each : items) {
            item.write(each);
        }
    }

    private interface Kind<T> {
        void write(ReferencePacker packer, T item) throws IOException;
    }

    private interface Item<T> {
        void write(T item) throws IOException;
    }
}
