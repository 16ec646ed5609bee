package org.chancery.event;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.diagnostic.Origin;
import org.chancery.reference.CountryCode;

/**
 * What a machine made of a report: somebody did something to somebody on a day. A signal for counting, not for telling.
 *
 * @param dataset that it is from, such as {@code GDELT}
 * @param number what the dataset calls it
 * @param by the country that acts
 * @param to the country that it acts on, another one
 * @param place empty where it is not known
 * @param mentions how often it has been reported, at least once
 * @param title of a report; empty where the dataset has none
 * @param url of a report; empty where the dataset has none
 * @param origin where it stands, for messages
 */
public record CodedEvent(
        String dataset,
        String number,
        LocalDate day,
        EventKind kind,
        CountryCode by,
        CountryCode to,
        Optional<Place> place,
        int mentions,
        String title,
        String url,
        Origin origin) {}
