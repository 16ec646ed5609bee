package org.chancery.source.release;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.source.release.FrontMatter.Stated;

/**
 * What a release says, as it says it.
 *
 * @param publisher empty where it is longer than any name
 * @param language as a code without a country, en of en-GB; empty where it is none
 * @param text plain paragraphs with an empty line between them
 */
record Page(
        Optional<Stated> title,
        Optional<Stated> published,
        Optional<Stated> url,
        String publisher,
        String language,
        String text) {
    private static final Pattern LANGUAGE = Pattern.compile("\\s*([A-Za-z]{2,3})(?:[-_].*)?\\s*");
    private static final int LONGEST_PUBLISHER = 300;

    Page {
        publisher = publisher.length() > LONGEST_PUBLISHER ? "" : publisher;
        Matcher code = LANGUAGE.matcher(language);
        language = code.matches() ? code.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
