package org.chancery.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Edition;
import org.chancery.edit.Edited;
import org.chancery.edit.Verdict;
import org.chancery.event.Event;
import org.chancery.source.EventSet;

/**
 * An edition that has been edited and not been set: what was read for it, and what the editor made of that.
 *
 * @param briefing as its file has it, whatever language was wished for
 * @param sources what became of all that each of its sources held, in words
 */
public record Manuscript(
        Briefing briefing, Edition edition, EventSet events, List<String> sources, Edited edited) {
    public Manuscript {
        sources = List.copyOf(sources);
    }

    /** Tells what a template sees from what it saw of another. */
    public String version() {
        return Integer.toHexString(edited.digest().hashCode());
    }

    /**
     * What became of every event, the events as their files have them: one that others were merged into has their
     * sources in the digest.
     */
    public List<Verdict> verdicts() {
        Map<String, Event> own = new HashMap<>();
        events.events().forEach(event -> own.put(event.id(), event));
        return edited.verdicts().stream()
                .map(each -> new Verdict(
                        own.getOrDefault(each.event().id(), each.event()),
                        each.outcome(),
                        each.reason(),
                        each.section(),
                        each.rank()))
                .toList();
    }
}
