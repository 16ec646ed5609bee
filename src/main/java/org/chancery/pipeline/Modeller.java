package org.chancery.pipeline;

import java.util.Map;
import java.util.Optional;
import org.chancery.briefing.Briefing;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.edit.Edited;
import org.chancery.edit.Editor;
import org.chancery.edit.Material;
import org.chancery.reference.ReferenceData;
import org.chancery.render.html.HtmlRenderer;
import org.chancery.source.EventSet;

/** Edits, and says what a template is given of the digest. */
record Modeller(ReferenceData reference) implements Maker<Map<String, Object>> {

    @Override
    public Optional<Map<String, Object>> make(
            Briefing briefing, EventSet events, Order order, Diagnostics diagnostics) {
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Edited edited =
                Editor.edit(briefing, order.edition(briefing), new Material(events.events(), events.coded()), reference,
                        diagnostics);
        return Optional.of(HtmlRenderer.model(edited.digest()));
    }
}
