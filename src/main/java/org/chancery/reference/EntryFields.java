package org.chancery.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Asks for the fields that entries of several kinds have. */
record EntryFields(Fields fields, Diagnostics diagnostics) {

    /** A field's text, else what stood there before; empty text, reported, where there is neither. */
    String required(String key, Optional<String> before) {
        if (before.isEmpty()) {
            fields.require(key);
        }
        return text(key, before.orElse(""));
    }

    /** A field's text, else this one. */
    String text(String key, String otherwise) {
        return fields.text(key).orElse(otherwise);
    }

    /** The texts of a list; none where it is absent. */
    List<String> texts(String key) {
        return fields.scalars(key).stream().map(text -> text.text().strip()).toList();
    }

    /** The texts of a list, after those that stood there before. */
    List<String> added(String key, List<String> before) {
        Set<String> all = new LinkedHashSet<>(before);
        all.addAll(texts(key));
        return List.copyOf(all);
    }

    /** The country that a field names, else what stood there before. */
    Optional<CountryCode> country(String key, Catalog<Country> countries, Optional<CountryCode> before) {
        return fields.has(key)
                ? fields.scalar(key).flatMap(name -> code(name, countries))
                : before;
    }

    /** The code of the country that a text names; one that is not known is reported. */
    Optional<CountryCode> code(YamlNode.Scalar name, Catalog<Country> countries) {
        return new NameReader(ReferenceData.of(countries), diagnostics).country(name).map(Country::code);
    }
}
