package org.chancery.listing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.edit.Rank;
import org.chancery.edit.Verdict;
import org.chancery.json.Json;
import org.chancery.pipeline.Review;

/** Why each event of an edition stands where it does, as JSON, one line an event. */
public record ExplanationJson(Spots spots) {

    /** The lines, each ended. */
    public String of(Review review) {
        StringBuilder lines = new StringBuilder();
        new Explanation(review).all().forEach(each -> lines.append(Json.line(fields(each))).append('\n'));
        return lines.toString();
    }

    private Map<String, Object> fields(Verdict verdict) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", verdict.event().id());
        fields.put("outcome", verdict.outcome().word());
        fields.put("reason", verdict.reason());
        fields.put("section", verdict.section());
        fields.put("rank", verdict.rank().points());
        fields.put("terms", verdict.rank().terms().stream().map(ExplanationJson::term).toList());
        fields.put("date", EventWords.date(verdict.event().date()));
        fields.put("kind", verdict.event().kind().word());
        fields.put("title", verdict.event().title());
        fields.put("file", spots.file(verdict.event().origin()));
        fields.put("line", Spots.line(verdict.event().origin()));
        return fields;
    }

    private static Map<String, Object> term(Rank.Term term) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", term.name());
        fields.put("points", term.points());
        fields.put("reason", term.reason());
        return fields;
    }
}
