package org.chancery.render.html;

import java.util.List;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.render.TemplateFile;

/**
 * One file of a template as its author wrote it.
 *
 * @param name below {@code templates/}: {@code roundup/page.ftlh}
 * @param raw whether it goes into the page as it is, like a style sheet
 * @param regions what of it is FreeMarker; nothing of a raw one
 */
record TemplateSource(String name, boolean raw, SourceText text, List<FtlRegion> regions) {

    static TemplateSource of(TemplateFile file, boolean raw) {
        String text = file.text();
        return new TemplateSource(
                file.name(), raw, new SourceText(file.path(), text), raw ? List.of() : FtlRegion.of(text));
    }

    /** The folder that names in it are relative to, with a slash; empty for {@code templates/} itself. */
    String folder() {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /** A stretch of it, from its offset in characters. */
    Origin at(int offset, int length) {
        String before = text.text().substring(0, offset);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return text.at(line, 1 + before.codePointCount(lineStart, offset), Math.max(1, length));
    }

    /** A place of it as FreeMarker counts: lines and columns from 1, in characters. */
    Origin atLine(int line, int column) {
        return atLine(line, column, 1);
    }

    /** A stretch of it that begins where FreeMarker says. */
    Origin atLine(int line, int column, int length) {
        return at(offset(line, column), length);
    }

    int offset(int line, int column) {
        int start = 0;
        for (int passed = 1; passed < line; passed++) {
            int end = text.text().indexOf('\n', start);
            start = end < 0 ? start : end + 1;
        }
        return Math.clamp((long) start + column - 1, 0, text.text().length());
    }
}
