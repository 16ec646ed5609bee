package org.chancery.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;
import org.chancery.event.Event;
import org.chancery.reference.ReferenceData;
import org.chancery.source.SourceFile;
import org.chancery.source.harvest.Account;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Surroundings;
import org.chancery.source.harvest.Window;
import org.chancery.tag.Doubt;
import org.chancery.trail.Trail;

/** Reads files of whatever format as drafts. Of one with an error nothing is used. */
final class DraftReader {
    private static final String CODED = "coded by a machine; read the report, and put it in your words";

    private final Setting setting;
    private final Optional<Window> asked;
    private final LocalDate today;
    private final Diagnostics diagnostics;
    private final Map<Path, Account> empty = new LinkedHashMap<>();

    /** A reader of the events of some days, or of all. */
    DraftReader(ReferenceData reference, Surroundings surroundings, Optional<Window> asked, Diagnostics diagnostics) {
        this.setting = new Setting(reference, surroundings.workspace(), Trail.none());
        this.asked = asked;
        this.today = LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC);
        this.diagnostics = diagnostics;
    }

    /** The drafts of a file, or of the files that a packed one holds. */
    List<Draft> read(Path file) {
        if (!Files.isRegularFile(file)) {
            boolean there = Files.exists(file);
            diagnostics.add(new Diagnostic(
                    Severity.ERROR, Fault.MISSING, Origin.file(file),
                    there ? "it is not a file" : "there is no such file",
                    there ? "name its files one by one" : ""));
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Path each : SourceFile.files(file, diagnostics)) {
            drafts.addAll(drafts(each));
        }
        return drafts;
    }

    /** What became of all that the files held of which there is no draft. */
    Map<Path, Account> empty() {
        return empty;
    }

    private List<Draft> drafts(Path file) {
        Harvest harvest = SourceFile.all(file, asked.orElseGet(this::ahead), setting);
        diagnostics.addAll(harvest.diagnostics());
        if (harvest.diagnostics().stream().anyMatch(found -> found.severity() == Severity.ERROR)) {
            return List.of();
        }
        Map<String, List<Doubt>> doubts = Warnings.of(harvest);
        boolean coded = SourceFile.isCoded(file);
        List<Draft> drafts = harvest.events().stream()
                .filter(this::isAsked)
                .map(event -> new Draft(event, doubts.getOrDefault(event.id(), List.of())))
                .map(draft -> coded ? draft.doubting("title", CODED) : draft)
                .toList();
        if (drafts.isEmpty()) {
            empty.put(file, harvest.account());
        }
        return drafts;
    }

    private boolean isAsked(Event event) {
        return asked.map(window -> window.holds(event.date(), ZoneOffset.UTC)).orElse(true);
    }

    /** Of a calendar the days from a year ago to a year from now: what is repeated may never end. */
    private Window ahead() {
        return new Window(today.minusYears(1), today.plusYears(1));
    }
}
