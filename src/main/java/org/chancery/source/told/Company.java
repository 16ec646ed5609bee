package org.chancery.source.told;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.reference.ReferenceData;
import org.chancery.tag.Tagger;

/**
 * Finds who takes part: whom the headline and the first sentence name, and a sentence that lists them.
 */
record Company(ReferenceData reference, LocalDate day) {
    private static final Pattern LIST =
            Pattern.compile("\\b(participants|participating|joined by|attended by|attendees)\\b",
                    Pattern.CASE_INSENSITIVE);

    List<String> of(String headline, Body body) {
        StringBuilder text = new StringBuilder(String.join(" ", body.lead(1)));
        body.prose().stream().filter(each -> LIST.matcher(each).find()).findFirst()
                .filter(each -> !text.toString().equals(each))
                .ifPresent(each -> text.append("\n\n").append(each));
        return Tagger.of(reference).tags(headline + " \u2014 " + text, "", day).people();
    }
}
