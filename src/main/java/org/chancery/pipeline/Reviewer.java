package org.chancery.pipeline;

import java.util.List;
import java.util.Optional;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Edition;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.edit.Edited;
import org.chancery.edit.Editor;
import org.chancery.edit.Material;
import org.chancery.edit.Verdict;
import org.chancery.reference.ReferenceData;
import org.chancery.source.EventSet;

/** Edits, and goes no further: no template is read and nothing is rendered. */
record Reviewer(ReferenceData reference) implements Maker<Review> {

    /** The review; empty where the input has an error. An edition that its briefing refuses is reviewed all the same. */
    @Override
    public Optional<Review> make(Briefing briefing, EventSet events, Order order, Diagnostics diagnostics) {
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Edition edition = order.edition(briefing);
        Edited edited =
                Editor.edit(briefing, edition, new Material(events.events(), events.coded()), reference, diagnostics);
        Gatekeeper.check(briefing, edited, diagnostics);
        List<Verdict> verdicts = new Manuscript(briefing, edition, events, List.of(), edited).verdicts();
        return Optional.of(new Review(briefing, edition, order.why(briefing), verdicts));
    }
}
