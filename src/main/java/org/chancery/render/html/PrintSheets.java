package org.chancery.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.render.StyleSheet;

/** The styles for print in the files of a template: in style elements, and in what is included there. */
final class PrintSheets {
    private final TemplateSources sources;
    private final Map<String, StyleSheet> sheets = new LinkedHashMap<>();

    private PrintSheets(TemplateSources sources) {
        this.sources = sources;
    }

    static List<StyleSheet> of(TemplateSources sources) {
        PrintSheets print = new PrintSheets(sources);
        sources.all().stream().filter(source -> !source.raw()).forEach(print::find);
        return List.copyOf(print.sheets.values());
    }

    private void find(TemplateSource source) {
        List<Tag> tags = source.text().text().contains("<style") ? Markup.of(source).tags() : List.of();
        for (int each = 0; each + 1 < tags.size(); each++) {
            Tag tag = tags.get(each);
            if (tag.name().equals("style") && tag.form() == Tag.Form.OPEN && isForPrint(tag, source)) {
                styles(source, tag.end(), tags.get(each + 1).start());
            }
        }
    }

    private static boolean isForPrint(Tag style, TemplateSource source) {
        String media = style.attribute("media")
                .map(value -> source.text().text().substring(value.start(), value.end()))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return media.isBlank() || media.contains("print") || media.contains("all");
    }

    private void styles(TemplateSource source, int start, int end) {
        if (sheets.containsKey(source.name())) {
            return;
        }
        sheets.put(source.name(), new StyleSheet(source.text(), css(source, start, end)));
        source.regions().stream()
                .filter(region -> region.start() >= start && region.end() <= end)
                .flatMap(region -> included(source, region).stream())
                .forEach(included -> styles(included, 0, included.text().text().length()));
    }

    private Optional<TemplateSource> included(TemplateSource source, FtlRegion region) {
        return TemplateSources.target(source, region).flatMap(sources::named);
    }

    /** The text between two offsets; what is FreeMarker in it becomes a word or a blank. */
    private static String css(TemplateSource source, int start, int end) {
        StringBuilder css = new StringBuilder(source.text().text());
        blank(css, 0, start, ' ');
        blank(css, end, css.length(), ' ');
        for (FtlRegion region : source.regions()) {
            if (region.start() >= start && region.end() <= end) {
                char stand = region.kind() == FtlRegion.Kind.INTERPOLATION ? StyleSheet.VALUE : ' ';
                blank(css, region.start(), region.end(), stand);
            }
        }
        return css.toString();
    }

    private static void blank(StringBuilder text, int start, int end, char stand) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) != '\n') {
                text.setCharAt(at, stand);
            }
        }
    }
}
