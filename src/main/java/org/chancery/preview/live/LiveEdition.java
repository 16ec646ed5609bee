package org.chancery.preview.live;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.briefing.Format;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Severity;
import org.chancery.pipeline.Draft;
import org.chancery.pipeline.Drafts;
import org.chancery.pipeline.PrintRoom;
import org.chancery.pipeline.Wish;
import org.chancery.preview.web.Content;
import org.jspecify.annotations.Nullable;

/**
 * An edition that is kept as its files are. What came out well last stays until something newer does. Any thread may
 * ask; only one at a time makes anything.
 */
final class LiveEdition implements Live {
    /** So often a draft is made anew because a file changed meanwhile; then the next look at it goes on. */
    private static final int MOST_TRIES = 5;

    /**
     * How a new state is told.
     *
     * @param state to those who look, as a line of JSON
     * @param report to the one who runs the program; where only the printing went on, nothing is
     */
    record Words(Function<Shown, String> state, Consumer<Shown> report) {}

    private final Wish wish;
    private final Drafts drafts;
    private final PrintRoom printRoom;
    private final Words words;
    private final Readers readers = new Readers();
    private @Nullable Draft draft;
    private Finished page = Finished.NONE;
    private Finished pdf = Finished.NONE;
    private PrintRoom.@Nullable Print print;
    private long took;
    private long step;
    private List<Path> changed = List.of();
    private @Nullable Shown told;
    /** What those who look were told last; empty where nobody looked. */
    private String said = "";
    private volatile Set<Path> paths = Set.of();

    /** An edition that nobody has asked for yet. */
    LiveEdition(Wish wish, Drafts drafts, PrintRoom printRoom, Words words) {
        this.wish = wish;
        this.drafts = drafts;
        this.printRoom = printRoom;
        this.words = words;
    }

    @Override
    public boolean isFollowed() {
        return !readers.isEmpty();
    }

    @Override
    public synchronized void refresh() {
        Draft before = draft;
        long now = drafts.step();
        if (before != null && now == step && !before.trail().isStale()) {
            return;
        }
        step = now;
        changed = before == null ? List.of() : List.copyOf(before.trail().changed());
        if (changed.stream().anyMatch(Saving::isHalfway)) {
            Saving.pause();
        }
        long began = System.nanoTime();
        Draft next = calmDraft(before);
        took = Duration.ofNanos(System.nanoTime() - began).toMillis();
        draft = next;
        notePaths();
        next.page().ifPresent(text -> page = Finished.of(text.getBytes(StandardCharsets.UTF_8), ""));
        tell();
    }

    /** Its state, as its files are now. */
    synchronized Shown current() {
        refresh();
        return shown();
    }

    /** Whether the page is still to be printed, or was with a font that has changed. */
    boolean wantsPrint() {
        return printable() != null;
    }

    /** Prints the page where that is wanted. */
    void print() {
        Draft printable = printable();
        if (printable != null) {
            PrintRoom.Print printed = printRoom.print(printable);
            take(printed, printable);
        }
    }

    private synchronized @Nullable Draft printable() {
        refresh();
        Draft now = Objects.requireNonNull(draft);
        boolean wanted = now.page().isPresent() && formats(now).contains(Format.PDF);
        PrintRoom.Print last = print;
        if (!wanted || last == null || !pdf.of().equals(page.version())) {
            return wanted ? now : null;
        }
        if (!last.trail().isStale()) {
            return null;
        }
        changed = List.copyOf(last.trail().changed());
        return now;
    }

    private synchronized void take(PrintRoom.Print printed, Draft of) {
        print = printed;
        notePaths();
        String version = of.page().map(text -> Version.of(text.getBytes(StandardCharsets.UTF_8))).orElse("");
        pdf = printed.pdf()
                .map(bytes -> Finished.of(bytes, version))
                .orElseGet(() -> new Finished(pdf.content(), pdf.version(), version));
        tell();
    }

    /** Nothing is said where all is as it was: an editor's own files come and go. */
    private void tell() {
        Shown now = shown();
        Shown before = told;
        told = now;
        if (before == null || !now.isLike(before)) {
            words.report().accept(now);
        }
        String bare = isFollowed() ? words.state().apply(now.bare()) : "";
        if (!bare.equals(said)) {
            readers.tell(words.state().apply(now));
        }
        said = bare;
    }

    private Shown shown() {
        Draft now = Objects.requireNonNull(draft);
        List<Diagnostic> problems = new ArrayList<>(new LinkedHashSet<>(now.diagnostics()));
        PrintRoom.Print last = print;
        if (last != null && now.page().isPresent()) {
            last.diagnostics().stream().filter(each -> !problems.contains(each)).forEach(problems::add);
        }
        boolean pending = now.page().isPresent()
                && formats(now).contains(Format.PDF)
                && !pdf.of().equals(page.version());
        boolean printed = now.page().isPresent() && last != null && last.pdf().isPresent();
        Optional<Throwable> bug = now.bug().or(() -> last == null ? Optional.empty() : last.bug());
        return new Shown(now, page, pdf, pending, printed, problems, bug, took, changed);
    }

    private static Set<Format> formats(Draft draft) {
        return draft.manuscript().map(each -> each.briefing().layout().formats()).orElse(Set.of());
    }

    /** A fault that an editor causes while it saves is not worth a word: it is looked at once more. */
    private Draft calmDraft(@Nullable Draft before) {
        Draft next = drafts.draft(wish);
        boolean wasWell = before == null || isWell(before);
        if (wasWell && !isWell(next) && before != null) {
            Saving.pause();
        }
        for (int tries = 1; tries < MOST_TRIES && next.trail().isStale(); tries++) {
            next = drafts.draft(wish);
        }
        return next;
    }

    private static boolean isWell(Draft draft) {
        return draft.page().isPresent()
                && draft.diagnostics().stream().noneMatch(each -> each.severity() == Severity.ERROR);
    }

    @Override
    public Set<Path> paths() {
        return paths;
    }

    private void notePaths() {
        Set<Path> noted = new HashSet<>();
        Optional.ofNullable(draft).ifPresent(each -> noted.addAll(each.trail().paths()));
        Optional.ofNullable(print).ifPresent(each -> noted.addAll(each.trail().paths()));
        paths = noted;
    }

    /** Follows it; the present state is told at once, and none gets in between. */
    synchronized Content.Following follow(Consumer<String> reader) {
        reader.accept(words.state().apply(current()));
        return readers.add(reader);
    }
}
