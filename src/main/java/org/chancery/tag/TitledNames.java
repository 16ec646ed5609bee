package org.chancery.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reference.Person;
import org.chancery.reference.PersonMatch;
import org.chancery.reference.ReferenceData;

/** Finds people who are called by their title and surname: "President Biden". */
final class TitledNames {
    private static final Pattern TITLED = Pattern.compile(
            "\\b(President|Minister|Chancellor|Secretary|Premier|King|Ambassador|Advisor|Adviser)"
                    + "((?: \\p{Lu}[\\p{L}-]+){1,4})");

    private TitledNames() {}

    static List<String> in(String text, ReferenceData reference, LocalDate day) {
        List<String> people = new ArrayList<>();
        Matcher matcher = TITLED.matcher(PlainText.of(text));
        while (matcher.find()) {
            person(matcher.group(2).strip(), reference, day).ifPresent(each -> people.add(each.id()));
        }
        return people;
    }

    /** The most of the words that are somebody's name. */
    private static Optional<Person> person(String words, ReferenceData reference, LocalDate day) {
        String name = words;
        while (!name.isEmpty()) {
            if (reference.person(name, day) instanceof PersonMatch.Exact exact) {
                return Optional.of(exact.person());
            }
            name = name.substring(0, Math.max(0, name.lastIndexOf(' ')));
        }
        return Optional.empty();
    }
}
