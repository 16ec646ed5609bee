package org.chancery.render.html;

import freemarker.core.SyntaxNode;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.render.TemplateFile;
import org.chancery.render.Templates;

/** A template that has been read, checked and parsed. */
final class PageTemplate {
    /** So long a page may be written again to find who writes what. */
    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final TemplateSources sources;
    private final Template template;
    private final Abandoned abandoned;
    private Duration left = Rendering.TIME;

    private PageTemplate(TemplateSources sources, Template template, Abandoned abandoned) {
        this.sources = sources;
        this.template = template;
        this.abandoned = abandoned;
    }

    TemplateSources sources() {
        return sources;
    }

    /** The template of this page; empty where it is wrong, which is reported. */
    static Optional<PageTemplate> parse(
            TemplateFile page, Templates templates, Abandoned abandoned, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        TemplateSources sources = TemplateSources.of(page, templates, found);
        Map<String, Template> parsed = ParsedFiles.of(sources, found);
        diagnostics.addAll(found.list());
        // A loop around nothing could not be stopped otherwise: it begins no instruction.
        parsed.values().forEach(_CoreAPI::addThreadInterruptedChecks);
        return found.hasErrors()
                ? Optional.empty()
                : Optional.ofNullable(parsed.get(page.name())).map(each -> new PageTemplate(sources, each, abandoned));
    }

    /** Reports all that is wrong with a template and can be told without running it, names in every branch included. */
    static void check(TemplateFile page, Templates templates, Diagnostics diagnostics) {
        TemplateSources sources = TemplateSources.of(page, templates, diagnostics);
        Map<String, SyntaxNode> trees = new HashMap<>();
        ParsedFiles.of(sources, diagnostics).forEach((name, template) -> trees.put(name, SyntaxNode.of(template)));
        new Embedding(templates, sources, diagnostics).check();
        NameCheck.check(page.name(), trees, sources, diagnostics);
    }

    /**
     * The page; empty where it cannot be made or is not well-formed, which is reported.
     *
     * @throws OutOfMemoryError where another page that is being made may be to blame; asked again, it is reported
     */
    Optional<String> render(Map<String, Object> model, Diagnostics diagnostics) {
        TemplateFaults faults = new TemplateFaults(sources, diagnostics);
        long began = System.nanoTime();
        switch (new Rendering(template, model, new PageWriter(), abandoned).run(left)) {
            case Rendering.Outcome.Page page -> {
                PageCheck check = new PageCheck(sources, offsets -> writersOf(offsets, model));
                return check.isWell(page.text(), diagnostics) ? Optional.of(page.text()) : Optional.empty();
            }
            case Rendering.Outcome.Failed failed -> {
                if (failed.fault() instanceof OutOfMemoryError fault && left.equals(Rendering.TIME)) {
                    left = left.minusNanos(System.nanoTime() - began).plusSeconds(1);
                    throw fault;
                }
                faults.failed(failed);
            }
            case Rendering.Outcome.Endless endless -> faults.endless(endless.place());
            case Rendering.Outcome.Refused ignored -> faults.refused();
        }
        return Optional.empty();
    }

    /** Where an element of the page comes from, counted among all start tags; empty where there is none. */
    Optional<Provenance> provenance(Map<String, Object> model, int element) {
        if (!(new Rendering(template, model, new PageWriter(), abandoned)
                .run(AGAIN) instanceof Rendering.Outcome.Page page)) {
            return Optional.empty();
        }
        List<Tag> around = Ancestry.of(Markup.of(page.text()).tags(), element);
        if (around.isEmpty()) {
            return Optional.empty();
        }
        PageWriter writer = new PageWriter(around.stream().map(Tag::start).toList());
        new Rendering(template, model, writer, abandoned).run(AGAIN);
        return Optional.of(Provenance.of(around.getLast().name(), writer.traces().reversed(), sources));
    }

    /** FreeMarker's words for the instructions that write these characters of the page, found by writing it again. */
    private List<String> writersOf(List<Integer> offsets, Map<String, Object> model) {
        PageWriter writer = new PageWriter(offsets);
        new Rendering(template, model, writer, abandoned).run(AGAIN);
        return writer.traces().stream().map(Trace::stack).toList();
    }
}
