package org.chancery.source.release;

import java.util.Optional;
import org.chancery.source.release.FrontMatter.Stated;

/**
 * What a release says, as it says it.
 *
 * @param text plain paragraphs with an empty line between them
 */
record Page(
        Optional<Stated> title,
        Optional<Stated> published,
        Optional<Stated> url,
        String publisher,
        String language,
        String text) {}
