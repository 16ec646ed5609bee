package org.chancery.briefing;

import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads the field {@code sections}; where it is left out, by countries. */
final class SectionPlanReader {
    private static final List<String> KEYS = List.of("by", "limit");
    private static final List<String> SECTION_KEYS = List.of("heading", "limit", "select");
    private static final int MOST = 1000;
    private static final String AUTO = "auto";

    private final CriterionReader criteria;
    private final Diagnostics diagnostics;

    SectionPlanReader(CriterionReader criteria, Diagnostics diagnostics) {
        this.criteria = criteria;
        this.diagnostics = diagnostics;
    }

    SectionPlan read(Fields briefing) {
        SectionPlan standard =
                new SectionPlan.Grouped(SectionPlan.Grouping.COUNTRIES, SectionPlan.DEFAULT_LIMIT);
        return switch (briefing.node("sections").orElse(null)) {
            case null -> standard;
            case YamlNode.Mapping mapping -> grouped(Fields.of(mapping, "sections", KEYS, diagnostics));
            case YamlNode.Sequence ignored -> new SectionPlan.Listed(
                    briefing.mappings("sections").stream().map(this::section).toList());
            case YamlNode.Scalar scalar -> {
                diagnostics.error(
                        scalar.origin(), "\"sections\" must be a mapping or a list, not text", "write {by: countries}");
                yield standard;
            }
        };
    }

    private SectionPlan grouped(Fields fields) {
        Optional<YamlNode.Scalar> word = fields.scalar("by");
        Optional<SectionPlan.Grouping> by =
                word.flatMap(scalar -> SectionPlan.Grouping.of(scalar.text().strip()));
        if (word.isPresent() && by.isEmpty()) {
            diagnostics.error(
                    word.get().origin(),
                    "unknown grouping \"" + word.get().text().strip() + "\"",
                    Nearest.hint(word.get().text(), SectionPlan.Grouping.words(), "known"));
        }
        return new SectionPlan.Grouped(by.orElse(SectionPlan.Grouping.COUNTRIES), limit(fields));
    }

    private SectionPlan.ListedSection section(YamlNode.Mapping node) {
        String name = node.value("heading").orElse(null) instanceof YamlNode.Scalar scalar
                ? "section \"" + scalar.text().strip() + "\""
                : "section";
        Fields fields = Fields.of(node, name, SECTION_KEYS, diagnostics);
        fields.require("heading");
        Optional<String> heading = fields.text("heading").filter(text -> !text.equals(AUTO));
        Criterion select =
                fields.mapping("select").map(criteria::criterion).orElse(new Criterion.All(List.of()));
        return new SectionPlan.ListedSection(heading, select, limit(fields));
    }

    private static int limit(Fields fields) {
        return fields.number("limit", 1, MOST).orElse(SectionPlan.DEFAULT_LIMIT);
    }
}
