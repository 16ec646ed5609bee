package org.chancery.preview.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.EditionId;
import org.chancery.briefing.Format;
import org.chancery.json.Json;
import org.chancery.pipeline.Manuscript;
import org.chancery.text.Language;
import org.chancery.text.Paper;

/** The state of an edition that is shown, as one line of JSON. */
record StateJson(ProblemJson problems, List<String> templates, String latest) {

    String of(View view, Shown shown) {
        Optional<Briefing> briefing = shown.draft().manuscript().map(Manuscript::briefing);
        Map<String, Object> state = new LinkedHashMap<>();
        edition(view, briefing, state);
        state.put("previous", Neighbours.of(briefing).before(view.period()));
        state.put("next", Neighbours.of(briefing).after(view.period()));
        state.put("latest", latest);
        String own = briefing.map(each -> each.layout().template()).orElse("");
        state.put("template", view.template().orElse(own));
        state.put("ownTemplate", own);
        state.put("templates", templates);
        state.put("language", language(view, briefing).tag());
        state.put("ownLanguage", own(briefing).tag());
        state.put("languages", Choices.languages());
        state.put("paper", briefing.map(each -> each.layout().paper()).orElse(Paper.A4).word());
        state.put("formats", formats(briefing));
        state.put("page", page(shown));
        state.put("pdf", pdf(shown));
        state.put("model", model(shown));
        state.put("problems", problems.all(shown.problems()));
        state.put("sources", shown.draft().sources());
        state.put("took", shown.took());
        state.put("changed", shown.changed().stream().map(problems::shown).toList());
        return Json.line(state);
    }

    private static void edition(View view, Optional<Briefing> briefing, Map<String, Object> state) {
        state.put("briefing", view.briefing());
        state.put("title", briefing.map(each -> each.wording().title()).orElse(view.briefing()));
        state.put("edition", EditionId.of(view.period()));
        state.put("dates", language(view, briefing).range(view.period().from(), view.period().last()));
        state.put("from", view.period().from());
        state.put("last", view.period().last());
    }

    private static Language language(View view, Optional<Briefing> briefing) {
        return view.language().orElseGet(() -> own(briefing));
    }

    private static Language own(Optional<Briefing> briefing) {
        return briefing.map(each -> each.layout().language()).orElse(Language.english());
    }

    private static List<String> formats(Optional<Briefing> briefing) {
        return List.of(Format.values()).stream()
                .filter(format -> briefing.map(each -> each.layout().formats().contains(format)).orElse(true))
                .map(Format::word)
                .toList();
    }

    private static Map<String, Object> page(Shown shown) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("version", shown.page().version());
        page.put("current", shown.isCurrent());
        return page;
    }

    /** Tells one model from another; what no template prints is in it too, so that the page does not. */
    private static String model(Shown shown) {
        return shown.draft()
                .manuscript()
                .map(Manuscript::version)
                .orElse("");
    }

    private static Map<String, Object> pdf(Shown shown) {
        Map<String, Object> pdf = new LinkedHashMap<>();
        pdf.put("version", shown.pdf().version());
        pdf.put("current", shown.printed() && !shown.pending());
        pdf.put("pending", shown.pending());
        return pdf;
    }
}
