package org.chancery.briefing;

import java.util.Set;
import org.chancery.diagnostic.Origin;
import org.chancery.text.Language;
import org.chancery.text.Paper;

/**
 * How a briefing's editions are set.
 *
 * @param template its name, such as {@code roundup}
 * @param templateOrigin where the briefing names it
 */
public record Layout(
        Language language, Paper paper, String template, Origin templateOrigin, Set<Format> formats) {
    public Layout {
        formats = Set.copyOf(formats);
    }

    Layout in(Language other) {
        return new Layout(other, paper, template, templateOrigin, formats);
    }
}
