package org.chancery.render.html;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;

/** The files of a template as FreeMarker reads them, after they have been checked. */
final class ParsedFiles {
    private final TemplateSources sources;
    private final Configuration freemarker;

    private ParsedFiles(TemplateSources sources) {
        this.sources = sources;
        SourceLoader loader = new SourceLoader();
        loader.add(sources);
        this.freemarker = LockedFreeMarker.over(loader);
    }

    /** All that can be read, by name; what is wrong with each is reported. */
    static Map<String, Template> of(TemplateSources sources, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        sources.all().forEach(source -> TemplateRules.check(source, own));
        if (!own.hasErrors()) {
            TemplateMarkup.check(sources, own);
        }
        diagnostics.addAll(own.list());
        Set<Object> faulty = new HashSet<>();
        own.list().forEach(each -> faulty.add(file(each)));
        ParsedFiles files = new ParsedFiles(sources);
        Map<String, Template> parsed = new HashMap<>();
        for (TemplateSource source : sources.all()) {
            if (!source.raw()) {
                // What FreeMarker trips over in a file with a fault is most likely that fault.
                Diagnostics found = faulty.contains(source.text().path()) ? new Diagnostics() : diagnostics;
                files.parsed(source, found).ifPresent(template -> {
                    bans(template, source, own).forEach(diagnostics::add);
                    parsed.put(source.name(), template);
                });
            }
        }
        return parsed;
    }

    /** The bans that reading the source has not found already at the same place. */
    private static List<Diagnostic> bans(Template template, TemplateSource source, Diagnostics known) {
        Diagnostics bans = new Diagnostics();
        TemplateRules.check(template, source, bans);
        Set<Object> places = new HashSet<>();
        known.list().forEach(each -> places.add(place(each)));
        return bans.list().stream().filter(each -> !places.contains(place(each))).toList();
    }

    private static Object place(Diagnostic diagnostic) {
        return diagnostic.origin() instanceof Origin.Spot spot
                ? List.of(spot.source().path(), spot.position())
                : diagnostic;
    }

    private static Object file(Diagnostic diagnostic) {
        return diagnostic.origin() instanceof Origin.Spot spot ? spot.source().path() : "";
    }

    private Optional<Template> parsed(TemplateSource source, Diagnostics diagnostics) {
        TemplateFaults faults = new TemplateFaults(sources, diagnostics);
        try {
            return Optional.of(freemarker.getTemplate(source.name()));
        } catch (StackOverflowError e) {
            faults.tooDeep(source);
        } catch (ParseException e) {
            faults.syntax(e);
        } catch (IOException | RuntimeException e) {
            faults.unreadable(source, e);
        }
        return Optional.empty();
    }
}
