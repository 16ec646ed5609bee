package org.chancery.briefing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;
import org.chancery.reference.NameReader;
import org.chancery.reference.Person;
import org.chancery.reference.ReferenceData;
import org.chancery.reference.Territory;
import org.chancery.text.Language;
import org.chancery.text.Paper;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;
import org.chancery.yaml.YamlReader;

/** Reads briefings, and reports every fault of a file. */
public final class BriefingReader {
    private static final List<String> KEYS = List.of(
            "title", "subtitle", "lead", "author", "language", "paper", "dates", "principal", "countries", "topics",
            "people", "kinds", "select", "events", "sections", "limit", "ahead", "background", "template", "formats",
            "require",
            "editions");
    private static final int LONGEST = 2_000;
    private static final int MOST_ENTRIES = 1000;
    private static final String DEFAULT_TEMPLATE = "roundup";

    private final ReferenceData reference;
    private final Instant now;
    private final Diagnostics diagnostics;

    /**
     * A reader of briefings.
     *
     * @param now the day on which persons must be in office to be known by a likeness of their name
     */
    public BriefingReader(ReferenceData reference, Instant now, Diagnostics diagnostics) {
        this.reference = reference;
        this.now = now;
        this.diagnostics = diagnostics;
    }

    /** The briefing of a file; empty where something is wrong with it, which is reported. */
    public Optional<Briefing> read(Path file) {
        return YamlReader.read(file, diagnostics)
                .filter(root -> !Misplaced.isReported(root, diagnostics))
                .flatMap(root -> read(root, id(file)));
    }

    /** A briefing's id: its file's name without the ending. */
    public static String id(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : name;
    }

    private Optional<Briefing> read(YamlNode.Mapping root, String id) {
        Fields fields = Fields.of(root, "briefing", KEYS, diagnostics);
        fields.require("title");
        Dates dates = DatesReader.read(fields, diagnostics);
        LocalDate day = dates.schedule() instanceof Schedule.Fixed fixed
                ? fixed.period().from()
                : now.atZone(ZoneOffset.UTC).toLocalDate();
        NameReader names = new NameReader(reference, diagnostics);
        CriterionReader criteria = new CriterionReader(names, day, diagnostics);
        Wording wording = wording(fields);
        Layout layout = layout(fields);
        Optional<Person> principal = fields.scalar("principal").flatMap(name -> names.person(name, day));
        List<Territory> countries = criteria.territories(fields.scalars("countries"));
        Criterion select = criteria.ofBriefing(fields, countries);
        List<EventSource> events = new EventSourceReader(names, diagnostics).read(fields, root.origin());
        SectionPlan sections = new SectionPlanReader(criteria, diagnostics).read(fields);
        int limit = fields.number("limit", 1, MOST_ENTRIES).orElse(MOST_ENTRIES);
        int ahead = fields.scalar("ahead").flatMap(text -> DatesReader.days(text, diagnostics)).orElse(0);
        BackgroundPlan background = BackgroundReader.read(fields, diagnostics);
        Gate gate = GateReader.read(fields, diagnostics);
        var notes = EditionNotesReader.read(fields, diagnostics);
        return fields.build(() -> new Briefing(
                id, root.source(), wording, layout, dates.schedule(), dates.zone(), principal, countries, select,
                events, sections, limit, ahead, background, gate, notes));
    }

    private static Wording wording(Fields fields) {
        return new Wording(
                fields.text("title", LONGEST).orElse(""),
                fields.text("subtitle", LONGEST).orElse(""),
                fields.text("lead", LONGEST).orElse(""),
                fields.text("author", LONGEST).orElse(""));
    }

    private Layout layout(Fields fields) {
        Language language =
                fields.text("language").flatMap(tag -> language(fields, tag)).orElseGet(Language::english);
        Paper paper = fields.text("paper")
                .flatMap(word -> known(fields, "paper", word, paper(word), paperWords()))
                .orElse(Paper.A4);
        String template = fields.text("template").orElse(DEFAULT_TEMPLATE);
        return new Layout(language, paper, template, fields.origin("template"), formats(fields));
    }

    /** Simplified characters are not what a reader of traditional ones asked for, so those are refused by name. */
    private Optional<Language> language(Fields fields, String tag) {
        if (Language.isTraditionalChinese(tag)) {
            diagnostics.error(
                    fields.origin("language"),
                    "no editions in traditional Chinese characters: \"" + tag.strip() + "\"",
                    "write zh for simplified ones");
            return Optional.empty();
        }
        return known(fields, "language", tag, Language.of(tag), Language.known());
    }

    private Set<Format> formats(Fields fields) {
        Set<Format> formats = new LinkedHashSet<>();
        for (YamlNode.Scalar scalar : fields.scalars("formats")) {
            Format.of(scalar.text().strip())
                    .ifPresentOrElse(formats::add,
                            () -> unknown(scalar.origin(), "format", scalar.text(), Format.words()));
        }
        return formats.isEmpty() ? Set.of(Format.values()) : formats;
    }

    private <T> Optional<T> known(Fields fields, String what, String word, Optional<T> value, List<String> words) {
        if (value.isEmpty()) {
            unknown(fields.origin(what), what, word, words);
        }
        return value;
    }

    private void unknown(Origin origin, String what, String word, List<String> words) {
        diagnostics.error(
                origin, "unknown " + what + " \"" + word.strip() + "\"", Nearest.hint(word, words, "known"));
    }

    private static Optional<Paper> paper(String word) {
        return List.of(Paper.values()).stream()
                .filter(paper -> paper.word().equals(word))
                .findFirst();
    }

    private static List<String> paperWords() {
        return List.of(Paper.values()).stream().map(Paper::word).toList();
    }
}
