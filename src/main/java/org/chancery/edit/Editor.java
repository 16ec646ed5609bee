package org.chancery.edit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.Edition;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.event.Event;
import org.chancery.merge.Duplicates;
import org.chancery.merge.Merged;
import org.chancery.reference.ReferenceData;

/**
 * Makes a digest of events: chooses those of the period, tells each once, ranks and groups them under headings, and
 * adds the look-ahead and the background. Every event of the period is kept, merged, in brief or out with a reason.
 */
public final class Editor {
    private final Desk desk;
    private final Diagnostics diagnostics;

    private Editor(Desk desk, Diagnostics diagnostics) {
        this.desk = desk;
        this.diagnostics = diagnostics;
    }

    /** The digest of an edition. What is odd about the events is reported. */
    public static Edited edit(
            Briefing briefing, Edition edition, Material material, ReferenceData reference, Diagnostics diagnostics) {
        return new Editor(new Desk(briefing, edition, reference), diagnostics).edit(material);
    }

    private Edited edit(Material material) {
        List<Event> events = material.events();
        Judge judge = new Judge(desk);
        Reach reach = Reach.of(desk.briefing(), desk.edition());
        List<Event> admitted = events.stream()
                .filter(event -> reach.holds(event, desk))
                .filter(judge::admits)
                .toList();
        Duplicates duplicates = new Duplicates(desk.reference(), desk.zone());
        List<Merged> merged = duplicates.merge(admitted);
        List<Event> once = merged.stream().map(Merged::event).toList();
        Choice choice = choice(once);
        judge.chosen(choice);
        judge.merged(merged);
        new Oddities(desk, diagnostics).report(events, merged, choice);
        var notes = new Disagreements(desk, diagnostics).notes(shown(merged, choice));
        return new Edited(new DigestWriter(desk, notes).digest(choice, material, once, duplicates), judge.verdicts());
    }

    private Choice choice(List<Event> once) {
        List<Event> ofPeriod = once.stream().filter(desk::isOfPeriod).toList();
        List<Ranked> ranked = desk.ranking().inOrder(ofPeriod);
        List<Group> groups = new Limits(desk.briefing().limit())
                .apply(new Grouping(desk).of(ranked, desk.briefing().sections()));
        Background background = new Background(desk, once);
        List<Choice.Chosen> sections = groups.stream()
                .map(group -> new Choice.Chosen(group, background.of(group)))
                .toList();
        return new Choice(sections, new LookAhead(desk).of(once));
    }

    private static List<Merged> shown(List<Merged> merged, Choice choice) {
        Set<String> shown = choice.all().map(Event::id).collect(Collectors.toSet());
        return merged.stream().filter(each -> shown.contains(each.event().id())).toList();
    }
}
