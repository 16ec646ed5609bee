package org.chancery.render.html;

import java.util.ArrayList;
import java.util.List;
import org.chancery.diagnostic.Diagnostics;

/**
 * Checks the markup that stands in a template's own files, at its own place, before anything is rendered.
 *
 * <p>A tag that one branch opens and another closes is left to the check of the finished page.
 */
final class TemplateMarkup {
    private final List<Found> found = new ArrayList<>();

    private record Found(TemplateSource source, TagBalance.Stray stray) {}

    /** Reports what is certainly wrong. */
    static void check(TemplateSources sources, Diagnostics diagnostics) {
        TemplateMarkup markup = new TemplateMarkup();
        for (TemplateSource source : sources.all()) {
            if (!source.raw()) {
                markup.read(source, diagnostics);
            }
        }
        for (Found one : markup.found) {
            TagBalance.Stray stray = one.stray();
            if (markup.found.stream().noneMatch(other -> other.stray().fits(stray))) {
                diagnostics.error(
                        one.source().at(stray.offset(), stray.length()), stray.message(), stray.hint());
            }
        }
    }

    private void read(TemplateSource source, Diagnostics diagnostics) {
        Markup own = Markup.of(source);
        for (MarkupFault fault : own.faults()) {
            diagnostics.error(source.at(fault.offset(), fault.length()), fault.message(), fault.hint());
        }
        if (own.faults().size() < TemplateRules.MOST_FAULTS) {
            TagBalance.of(source, own).stream()
                    .limit(TemplateRules.MOST_FAULTS)
                    .forEach(stray -> found.add(new Found(source, stray)));
        }
    }
}
