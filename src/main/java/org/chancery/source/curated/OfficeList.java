package org.chancery.source.curated;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.chancery.reference.Office;
import org.chancery.reference.Person;

/** The offices of a person in a message: "President, 2021-01-20 to 2025-01-19". */
final class OfficeList {
    private static final int MOST = 4;

    private OfficeList() {}

    static String of(Person person) {
        return person.offices().stream().limit(MOST).map(OfficeList::of).collect(Collectors.joining("; "));
    }

    private static String of(Office office) {
        LocalDate from = office.span().from();
        LocalDate until = office.span().until();
        String begin = from.equals(LocalDate.MIN) ? "" : " from " + from;
        String end = until.equals(LocalDate.MAX) ? "" : " to " + until.minusDays(1);
        return office.title() + begin + end;
    }
}
