package org.chancery.render.html;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.TemplateException;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;

/** Says what FreeMarker has to say in our own form, at the place in the template. */
final class TemplateFaults {
    private final TemplateSources sources;
    private final Diagnostics diagnostics;

    TemplateFaults(TemplateSources sources, Diagnostics diagnostics) {
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    void syntax(ParseException fault) {
        Origin origin = sources.named(TemplateWords.orEmpty(fault.getTemplateName()))
                .map(source -> source.atLine(fault.getLineNumber(), fault.getColumnNumber()))
                .orElseGet(this::whole);
        String words = TemplateWords.orEmpty(fault.getEditorMessage());
        diagnostics.error(origin, TemplateRules.refusal(words).orElseGet(() -> TemplateWords.brief(words)), "");
    }

    void tooDeep(TemplateSource source) {
        diagnostics.error(Origin.file(source.text().path()), "the template nests too deeply", "");
    }

    void unreadable(TemplateSource source, Exception fault) {
        diagnostics.error(
                Origin.file(source.text().path()),
                TemplateWords.brief(TemplateWords.orEmpty(fault.getMessage())), "");
    }

    void endless(Progress.Place place) {
        diagnostics.error(at(place), "the template does not end within 10 seconds", "");
    }

    void refused() {
        diagnostics.error(
                whole(), "templates that were given up before are still at work, and no other is run beside them",
                "stop Chancery and start it again");
    }

    void failed(Rendering.Outcome.Failed failed) {
        switch (failed.fault()) {
            case InvalidReferenceException fault -> undefined(fault, failed.known().at(fault));
            case StopException fault ->
                diagnostics.error(origin(fault),
                        "the template stops: " + TemplateWords.orEmpty(fault.getMessageWithoutStackTop()));
            case TemplateException fault ->
                diagnostics.error(
                        origin(fault),
                        TemplateWords.wrongKind(
                                TemplateWords.orEmpty(fault.getBlamedExpressionString()),
                                TemplateWords.orEmpty(fault.getMessageWithoutStackTop())));
            case PageWriter.Overflow fault ->
                diagnostics.error(place(failed.stack()), TemplateWords.orEmpty(fault.getMessage()), "");
            case ParseException fault -> syntax(fault);
            case StackOverflowError fault ->
                diagnostics.error(at(failed.place()), "the template calls itself without end", "");
            case OutOfMemoryError fault ->
                diagnostics.error(at(failed.place()), "the template needs more memory than there is", "");
            default -> throw new IllegalStateException("rendering failed", failed.fault());
        }
    }

    private void undefined(InvalidReferenceException fault, List<String> known) {
        String path = TemplateWords.orEmpty(fault.getBlamedExpressionString());
        int dot = path.lastIndexOf('.');
        String name = path.substring(dot + 1);
        String holder = dot < 0 ? "" : path.substring(0, dot);
        String list = holder.isEmpty() ? "known names" : "known names in \"" + holder + "\"";
        diagnostics.error(
                undefinedAt(fault, path, name),
                "undefined name \"" + name + "\"" + (holder.isEmpty() ? "" : " in \"" + holder + "\""),
                known.isEmpty() ? "" : Nearest.hint(name, known, list));
    }

    /** The missing name itself, which FreeMarker places at the beginning of its path. */
    private Origin undefinedAt(TemplateException fault, String path, String name) {
        Optional<TemplateSource> source = source(fault);
        if (source.isEmpty() || fault.getLineNumber() == null) {
            return whole();
        }
        int start = source.get().offset(fault.getLineNumber(), fault.getColumnNumber());
        int length = path.length() - name.length();
        boolean literal = source.get().text().text().startsWith(path, start);
        return literal ? source.get().at(start + length, name.length()) : source.get().at(start, 1);
    }

    private Origin origin(TemplateException fault) {
        Optional<TemplateSource> source = source(fault);
        return source.isPresent() && fault.getLineNumber() != null
                ? source.get().atLine(fault.getLineNumber(), fault.getColumnNumber())
                : place(TemplateWords.orEmpty(fault.getFTLInstructionStack()));
    }

    private Optional<TemplateSource> source(TemplateException fault) {
        return sources.named(TemplateWords.orEmpty(fault.getTemplateSourceName()));
    }

    private Origin at(Progress.Place place) {
        return sources.named(place.template())
                .map(source -> source.atLine(place.line(), place.column()))
                .orElseGet(this::whole);
    }

    /** The innermost place that FreeMarker's words name. */
    Origin place(String stack) {
        return Trace.places(stack).findFirst().flatMap(each -> each.in(sources)).orElseGet(this::whole);
    }

    /** The page's own file. */
    Origin whole() {
        return Origin.file(sources.all().iterator().next().text().path());
    }
}
