package org.chancery.source.release;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.SourceText;
import org.chancery.source.release.FrontMatter.Stated;
import org.chancery.text.MarkdownText;

/** Reads a release that is Markdown with front matter. */
final class MarkdownPage {
    static final List<String> TITLE = List.of("title", "headline");
    static final List<String> PUBLISHED = List.of("published_time", "published", "datetime", "date");
    static final List<String> ADDRESS = List.of("source_url", "url", "link", "permalink", "canonical_url");
    static final List<String> PUBLISHER = List.of("publisher", "site", "site_name");
    static final List<String> LANGUAGE = List.of("language", "lang");

    private MarkdownPage() {}

    static Optional<Page> of(SourceText file, Diagnostics diagnostics) {
        return FrontMatter.of(file, diagnostics)
                .map(matter -> new Page(
                        matter.stated(TITLE), matter.stated(PUBLISHED), matter.stated(ADDRESS),
                        matter.stated(PUBLISHER).map(Stated::text).orElse(""),
                        matter.stated(LANGUAGE).map(Stated::text).orElse(""),
                        String.join("\n\n", MarkdownText.paragraphs(matter.rest()))));
    }
}
