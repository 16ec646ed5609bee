package org.chancery.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;
import org.chancery.digest.Digest;
import org.chancery.render.StyleSheet;
import org.chancery.render.TemplateFile;
import org.chancery.render.Templates;
import org.chancery.render.page.PageBuilder;

/**
 * Sets digests as pages: XHTML for screen and print in one file without outside resources.
 *
 * <p>A renderer reads each file of a template once; a new one sees what has changed since. Not for several threads.
 */
public final class HtmlRenderer {
    private final Templates templates;
    private final Abandoned abandoned;
    private final Map<String, Prepared> prepared = new LinkedHashMap<>();
    private final Map<String, TemplateFile> read = new TreeMap<>();

    /** Renders with these templates. */
    public HtmlRenderer(Templates templates) {
        this(templates, new Abandoned());
    }

    /** The same beside other renderers, with which it shares the count of what would not end. */
    public HtmlRenderer(Templates templates, Abandoned abandoned) {
        this.templates = templates;
        this.abandoned = abandoned;
    }

    /** The page of a digest; empty where the template is wrong, which is reported at the place in its file. */
    public Optional<String> render(Digest digest, String template, Diagnostics diagnostics) {
        read.clear();
        return prepared(template, diagnostics)
                .flatMap(page -> page.render(ModelMap.forTemplate(PageBuilder.page(digest)), diagnostics)
                        .flatMap(text -> finished(text, page, diagnostics)));
    }

    private Optional<String> finished(String text, PageTemplate page, Diagnostics diagnostics) {
        Embedding embedding = new Embedding(templates, page.sources(), diagnostics);
        Optional<String> finished = embedding.into(text);
        embedding.embedded().forEach(file -> read.put(file.name(), file));
        page.sources().files().forEach(file -> read.put(file.name(), file));
        return finished;
    }

    /** The files that the last page was made of, its pictures and fonts included, by name. */
    public List<TemplateFile> files() {
        return List.copyOf(read.values());
    }

    /** Where an element of a digest's page comes from, counted among all start tags; empty where there is none. */
    public Optional<Provenance> provenance(Digest digest, String template, int element) {
        return prepared(template, new Diagnostics())
                .flatMap(page -> page.provenance(ModelMap.forTemplate(PageBuilder.page(digest)), element));
    }

    /** Reports all that is wrong with a template and can be told without a digest. */
    public void check(String template, Diagnostics diagnostics) {
        page(template, diagnostics).ifPresent(page -> PageTemplate.check(page, templates, diagnostics));
    }

    /** The styles for print of a template, file by file; none where it cannot be read. */
    public List<StyleSheet> printSheets(String template) {
        return prepared(template, new Diagnostics())
                .map(page -> PrintSheets.of(page.sources()))
                .orElse(List.of());
    }

    /** What a template sees of a digest: maps, lists, strings, numbers and booleans; finished HTML as text. */
    public static Map<String, Object> model(Digest digest) {
        return ModelMap.plain(PageBuilder.page(digest));
    }

    /** A template that has been parsed, and what was said about it, which is said with each of its pages. */
    private record Prepared(Optional<PageTemplate> page, List<Diagnostic> diagnostics) {}

    private Optional<PageTemplate> prepared(String template, Diagnostics diagnostics) {
        Prepared known = prepared.computeIfAbsent(template, this::parse);
        diagnostics.addAll(known.diagnostics());
        return known.page();
    }

    private Prepared parse(String template) {
        Diagnostics found = new Diagnostics();
        Optional<PageTemplate> parsed =
                page(template, found).flatMap(page -> PageTemplate.parse(page, templates, abandoned, found));
        return new Prepared(parsed, found.list());
    }

    private Optional<TemplateFile> page(String template, Diagnostics diagnostics) {
        Optional<TemplateFile> page =
                template.contains("/") ? Optional.empty() : templates.find(template + "/page.ftlh");
        if (page.isEmpty()) {
            diagnostics.error(
                    Origin.run(),
                    "unknown template \"" + template + "\"",
                    Nearest.hint(template, templates.names(), "templates"));
        }
        return page;
    }
}
