package org.chancery.digest;

import java.util.List;
import org.chancery.reference.CountryCode;

/**
 * A heading with the entries that belong under it.
 *
 * @param id unique in the digest, of lower-case letters, digits and hyphens
 * @param countries the countries that the heading stands for; none for a section by another rule
 * @param headlines the sources' own titles
 * @param background earlier events that throw light on these
 * @param seeAlso entries of other sections that belong here too
 */
public record Section(
        String id,
        String heading,
        List<CountryCode> countries,
        List<Entry> entries,
        List<SourceNote> headlines,
        List<Entry> background,
        List<SeeAlso> seeAlso) {
    public Section {
        countries = List.copyOf(countries);
        entries = List.copyOf(entries);
        headlines = List.copyOf(headlines);
        background = List.copyOf(background);
        seeAlso = List.copyOf(seeAlso);
    }
}
