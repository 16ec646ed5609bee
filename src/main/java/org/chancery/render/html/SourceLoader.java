package org.chancery.render.html;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the files that have been checked, and no others. */
final class SourceLoader implements TemplateLoader {
    private final Map<String, TemplateSource> checked = new LinkedHashMap<>();

    void add(TemplateSources sources) {
        sources.all().forEach(source -> checked.putIfAbsent(source.name(), source));
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return checked.get(name);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((TemplateSource) source).text().text());
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
