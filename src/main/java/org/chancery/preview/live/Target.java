package org.chancery.preview.live;

import java.util.List;
import java.util.Optional;
import org.chancery.briefing.EditionId;
import org.chancery.briefing.Period;
import org.chancery.preview.web.Address;
import org.chancery.text.Language;

/**
 * What an address such as {@code /weekly-roundup/2022-W02.html?language=fr} leads to.
 *
 * @param edition as it is written in the address, which need not be its usual name
 * @param what {@code html}, {@code pdf} and so on; empty for the page around the edition
 */
record Target(View view, String edition, String what) {

    /** The target of an address with a briefing, an edition that can be, and a language that is known. */
    static Optional<Target> of(Address address) {
        List<String> segments = address.segments();
        if (segments.size() != 2) {
            return Optional.empty();
        }
        String last = segments.get(1);
        int dot = last.indexOf('.');
        String edition = dot < 0 ? last : last.substring(0, dot);
        Optional<Language> language = address.part("language").flatMap(Language::of);
        if (language.isEmpty() && address.part("language").isPresent()) {
            return Optional.empty();
        }
        return EditionId.period(edition)
                .filter(period -> period.length() <= Period.MOST_DAYS)
                .map(period -> new Target(
                        new View(segments.getFirst(), period, address.part("template"), language),
                        edition,
                        dot < 0 ? "" : last.substring(dot + 1)));
    }

    /** What follows the edition's name. */
    String ending() {
        return what.isEmpty() ? "" : "." + what;
    }
}
