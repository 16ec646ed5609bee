package org.chancery.preview.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.briefing.SectionPlan;
import org.chancery.diagnostic.Origin;
import org.chancery.edit.Outcome;
import org.chancery.edit.Verdict;
import org.chancery.event.Event;
import org.chancery.json.Json;
import org.chancery.pipeline.Manuscript;
import org.chancery.render.html.Provenance;

/** Where an element of a page comes from, as JSON: the event, the section, and the lines of the template. */
record InspectionJson(ProblemJson places) {

    String of(int element, Provenance provenance, Manuscript manuscript) {
        Map<String, Object> inspection = new LinkedHashMap<>();
        inspection.put("element", element);
        inspection.put("tag", provenance.tag());
        Optional<Verdict> verdict = manuscript.verdicts().stream()
                .filter(each -> each.event().id().equals(provenance.event()))
                .findFirst();
        inspection.put("event", verdict.map(this::event));
        String heading = verdict.map(Verdict::section).filter(each -> !each.isEmpty()).orElse(provenance.section());
        inspection.put("section", section(heading, manuscript));
        inspection.put("lines", provenance.places().stream().map(this::line).toList());
        return Json.line(inspection);
    }

    private Map<String, Object> event(Verdict verdict) {
        Map<String, Object> event = place(verdict.event());
        event.put("outcome", verdict.outcome().word());
        event.put("reason", verdict.reason());
        event.put("section", verdict.section());
        event.put("rank", verdict.rank().points() + " = " + verdict.rank().formula());
        return event;
    }

    private Map<String, Object> place(Event event) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("id", event.id());
        place.put("title", event.title());
        place.put("file", places.file(event.origin()));
        place.put("line", event.origin() instanceof Origin.Spot spot ? spot.position().line() : 0);
        return place;
    }

    private Optional<Map<String, Object>> section(String heading, Manuscript manuscript) {
        if (heading.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("heading", heading);
        section.put("why", why(manuscript.briefing().sections()));
        section.put("events", manuscript.verdicts().stream()
                .filter(each -> each.outcome() == Outcome.KEPT && each.section().equals(heading))
                .map(each -> place(each.event()))
                .toList());
        return Optional.of(section);
    }

    private static String why(SectionPlan plan) {
        return switch (plan) {
            case SectionPlan.Listed ignored -> "the first section written out in the briefing that takes its events";
            case SectionPlan.Grouped grouped -> switch (grouped.by()) {
                case COUNTRIES -> "its events share their main topic and a country asked for; "
                        + "the countries that most of them share head it";
                case TOPIC, REGION, COUNTRY, DAY, KIND, PERSON -> "sections by " + grouped.by().word()
                        + ", as the briefing says";
            };
        };
    }

    private Map<String, Object> line(Origin origin) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", places.file(origin));
        line.put("line", origin instanceof Origin.Spot spot ? spot.position().line() : 0);
        line.put("column", origin instanceof Origin.Spot spot ? spot.position().column() : 0);
        line.put("text", origin instanceof Origin.Spot spot
                ? spot.source().excerpt(spot.position().line()).orElse("").strip()
                : "");
        return line;
    }
}
