package org.chancery.render.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;
import org.chancery.render.TemplateFile;
import org.chancery.render.Templates;

/** The files that a template is made of: its page and all that it includes, found by reading, not by running. */
final class TemplateSources {
    private static final Pattern NAME =
            Pattern.compile("<#(?:include|import)\\s+(\"[^\"$\\\\]*\"|'[^'$\\\\]*')(.*)/?>", Pattern.DOTALL);
    private static final Pattern RAW = Pattern.compile("parse\\s*=\\s*[\"']?(false|no?|f)\\b");
    private static final List<String> ALLOWED = List.of(".ftlh", ".ftl", ".css", ".svg", ".txt");

    private static final int MOST_BYTES = 1 << 20;

    private final Map<String, TemplateSource> byName = new LinkedHashMap<>();
    private final Templates templates;
    private final Diagnostics diagnostics;
    private final List<TemplateFile> files = new ArrayList<>();

    private TemplateSources(Templates templates, Diagnostics diagnostics) {
        this.templates = templates;
        this.diagnostics = diagnostics;
    }

    /** All files of the template with this page; an include that is wrong is reported. */
    static TemplateSources of(TemplateFile page, Templates templates, Diagnostics diagnostics) {
        TemplateSources sources = new TemplateSources(templates, diagnostics);
        sources.add(page, false);
        return sources;
    }

    /** The page first, then what it includes in reading order. */
    Collection<TemplateSource> all() {
        return byName.values();
    }

    /** The same, as they were read. */
    List<TemplateFile> files() {
        return List.copyOf(files);
    }

    Optional<TemplateSource> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void add(TemplateFile file, boolean raw) {
        if (byName.containsKey(file.name())) {
            return;
        }
        if (file.size() > MOST_BYTES) {
            diagnostics.error(
                    Origin.file(file.path()), "the file has " + file.size() + " bytes, more than " + MOST_BYTES);
            return;
        }
        TemplateSource source = TemplateSource.of(file, raw);
        byName.put(file.name(), source);
        files.add(file);
        source.regions().stream()
                .filter(region -> region.kind() == FtlRegion.Kind.OPEN)
                .filter(region -> region.name().equals("include") || region.name().equals("import"))
                .forEach(region -> follow(source, region));
    }

    /** The name of the file that a directive includes or imports, where it is written out. */
    static Optional<String> target(TemplateSource from, FtlRegion region) {
        Matcher include = NAME.matcher(region.in(from.text().text()));
        return include.matches()
                ? TemplateNames.resolve(from.folder(), include.group(1).substring(1, include.group(1).length() - 1))
                : Optional.empty();
    }

    private void follow(TemplateSource from, FtlRegion region) {
        Matcher include = NAME.matcher(region.in(from.text().text()));
        if (!include.matches()) {
            diagnostics.error(
                    from.at(region.start(), region.end() - region.start()),
                    "the name of an included file must be written out",
                    "write <#" + region.name() + " \"file.ftlh\">");
            return;
        }
        String typed = include.group(1).substring(1, include.group(1).length() - 1);
        Optional<String> name = TemplateNames.resolve(from.folder(), typed);
        Optional<TemplateFile> file =
                name.filter(each -> ALLOWED.stream().anyMatch(each::endsWith)).flatMap(templates::find);
        if (file.isPresent()) {
            add(file.get(), RAW.matcher(include.group(2)).find());
        } else {
            reportMissing(from, region.start() + include.start(1), typed, name);
        }
    }

    private void reportMissing(TemplateSource from, int offset, String typed, Optional<String> name) {
        List<String> known = name.map(TemplateNames::folderOf).map(templates::list).orElse(List.of()).stream()
                .filter(each -> ALLOWED.stream().anyMatch(each::endsWith))
                .map(TemplateNames::lastOf)
                .toList();
        diagnostics.error(
                from.at(offset, typed.length() + 2),
                "no file \"" + typed + "\" under templates/",
                Nearest.hint(TemplateNames.lastOf(typed), known, "files there"));
    }
}
