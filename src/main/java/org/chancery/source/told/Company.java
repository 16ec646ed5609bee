package org.chancery.source.told;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.event.EventKind;
import org.chancery.reference.ReferenceData;
import org.chancery.tag.Tagger;

/**
 * Finds who takes part: whom the title and the first sentence name, and a sentence that lists them. Who makes a statement
 * on the call of another takes no part in the call.
 */
record Company(ReferenceData reference, LocalDate day) {
    private static final Pattern STATED_BY =
            Pattern.compile("^(Joint )?Statement (by|from|of) .*? (on|marking|regarding|about) (?=.)");
    private static final Pattern LIST =
            Pattern.compile("\\b(participants|participating|joined by|attended by|attendees)\\b",
                    Pattern.CASE_INSENSITIVE);

    List<String> of(String title, Body body, EventKind kind) {
        String about = kind == EventKind.STATEMENT ? title : STATED_BY.matcher(title).replaceFirst("");
        StringBuilder text = new StringBuilder(String.join(" ", body.lead(1)));
        body.prose().stream().filter(each -> LIST.matcher(each).find()).findFirst()
                .filter(each -> !text.toString().equals(each))
                .ifPresent(each -> text.append("\n\n").append(each));
        return Tagger.of(reference).tags(about + " \u2014 " + text, "", day).people();
    }
}
