package org.chancery.pipeline;

import java.util.List;
import java.util.Optional;
import org.chancery.briefing.Briefing;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;
import org.chancery.render.Templates;

/** The template that an edition is set with: the one that was asked for, else the briefing's own. */
record ChosenTemplate(Briefing briefing, Optional<String> asked) {

    String name() {
        return asked.orElse(briefing.layout().template());
    }

    /** Whether there is such a template; where not, that is reported where it is named. */
    boolean isThere(Templates templates, Diagnostics diagnostics) {
        List<String> names = templates.names();
        if (!names.contains(name())) {
            diagnostics.error(
                    asked.isPresent() ? Origin.run() : briefing.layout().templateOrigin(),
                    "unknown template \"" + name() + "\"",
                    Nearest.hint(name(), names, "templates"));
        }
        return names.contains(name());
    }
}
