package org.chancery.render.pdf.font;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.render.TemplateFile;
import org.chancery.render.Templates;

/**
 * The fonts of all templates. A file is read once and its face shared by every page and thread; a file that is
 * added is found by the next page, one that changes under the same name is not.
 */
public final class FontShelf {
    private static final String SHARED = "fonts";

    private final Templates templates;
    private final MachineFonts machine;
    private final Map<String, Optional<FontFace>> faces = new ConcurrentHashMap<>();

    /** The fonts in {@code fonts/} and in each template's own folder, and behind them those of the machine. */
    public FontShelf(Templates templates, MachineFonts machine) {
        this.templates = templates;
        this.machine = machine;
    }

    /** The fonts that a page in this language may use, its template's first; a file that is no font is an error. */
    public FontSet of(String template, String language, Diagnostics diagnostics) {
        List<FontFace> usable = Stream.of(template, SHARED)
                .flatMap(folder -> templates.list(folder).stream())
                .filter(FontShelf::isFont)
                .flatMap(file -> face(file, diagnostics).stream())
                .toList();
        return new FontSet(usable, machine, language);
    }

    private Optional<FontFace> face(String file, Diagnostics diagnostics) {
        Optional<FontFace> face = faces.computeIfAbsent(file, this::read);
        if (face.isEmpty()) {
            templates
                    .find(file)
                    .ifPresent(bad -> diagnostics.error(
                            Origin.file(bad.path()),
                            "not a TrueType or OpenType font",
                            "only single fonts with a name and an OS/2 table can be used, no collections"));
        }
        return face;
    }

    private Optional<FontFace> read(String file) {
        return templates
                .find(file)
                .map(TemplateFile::bytes)
                .flatMap(FaceName::read)
                .map(name -> new FontFace(file, name, new FontSource.OfTemplates(file, () -> content(file))));
    }

    private byte[] content(String file) {
        return templates
                .find(file)
                .map(TemplateFile::bytes)
                .orElseThrow(() -> new IllegalStateException("font has gone: " + file));
    }

    private static boolean isFont(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ttf") || lower.endsWith(".otf");
    }
}
