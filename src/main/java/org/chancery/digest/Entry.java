package org.chancery.digest;

import java.util.List;
import java.util.Optional;
import org.chancery.picture.Picture;
import org.chancery.text.Prose;

/**
 * One event, ready to be set in type.
 *
 * @param event the event's id
 * @param kind the kind's word in English, such as {@code talks}
 * @param status {@code held}, {@code scheduled}, {@code cancelled} or {@code reported}
 * @param place empty where it is not known
 * @param sources the numbers of the sources it is cited from
 * @param notes what the editor has to say about it, such as a date that sources disagree on
 */
public record Entry(
        String event,
        String headline,
        Dating date,
        String kind,
        String status,
        String place,
        List<Attendee> people,
        Prose prose,
        List<Quotation> quotes,
        List<Integer> sources,
        List<String> notes,
        Optional<Picture> picture) {
    public Entry {
        people = List.copyOf(people);
        quotes = List.copyOf(quotes);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }
}
