package org.chancery.pipeline;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.BriefingReader;
import org.chancery.briefing.Edition;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;
import org.chancery.diagnostic.SourceText;
import org.chancery.publish.AsciiName;
import org.chancery.publish.EditionFiles;
import org.chancery.reference.ReferenceData;
import org.chancery.reference.ReferenceReader;
import org.chancery.render.pdf.font.MachineFonts;
import org.chancery.source.EventSet;
import org.chancery.source.EventSources;
import org.chancery.yaml.YamlReader;

/**
 * Makes or reviews the editions of many briefings, several at a time, and hands each over in the order of the
 * briefings. What goes wrong with one, even a fault of Chancery itself, never stops the others.
 */
public final class Newsroom {
    /** Editions under way for each thread: enough that none waits, few enough that memory stays flat. */
    private static final int AHEAD = 2;

    private final Workspace workspace;
    private final Order order;
    private final Diagnostics common = new Diagnostics();
    private final ReferenceData reference;

    /** Opens it for an order: the workspace's reference data is read, and what is wrong with it said with each briefing. */
    public Newsroom(Workspace workspace, Order order) {
        this.workspace = workspace;
        this.order = order;
        this.reference = ReferenceReader.readFolder(workspace.referenceFolder(), common);
    }

    /** The workspace's reference data. */
    public ReferenceData reference() {
        return reference;
    }

    /** Makes the edition of each of these files, with these fonts for scripts that the templates' own lack. */
    public void produce(List<Path> briefings, MachineFonts fonts, Consumer<Made<EditionFiles>> desk) {
        each(briefings, new Bench<>(editions(fonts), Windows.NEEDED), desk);
    }

    /** The same, but every event is read, so that none with a fault is passed over. */
    public void check(List<Path> briefings, MachineFonts fonts, Consumer<Made<EditionFiles>> desk) {
        each(briefings, new Bench<>(editions(fonts), Windows.ALL), desk);
    }

    private EditionMaker editions(MachineFonts fonts) {
        List<SourceText> texts = ReferenceReader.filesOf(workspace.referenceFolder()).stream()
                .flatMap(file -> YamlReader.text(file, new Diagnostics()).stream())
                .toList();
        return new EditionMaker(workspace, reference, texts, fonts);
    }

    /** Edits the edition of each of these files and renders none. */
    public void review(List<Path> briefings, Consumer<Made<Review>> desk) {
        each(briefings, new Bench<>(new Reviewer(reference), Windows.NEEDED), desk);
    }

    /** What a template sees of the edition of each of these files. */
    public void model(List<Path> briefings, Consumer<Made<Map<String, Object>>> desk) {
        each(briefings, new Bench<>(new Modeller(reference), Windows.NEEDED), desk);
    }

    private <T> void each(List<Path> briefings, Bench<T> bench, Consumer<Made<T>> desk) {
        if (briefings.size() == 1) {
            desk.accept(bench.make(briefings.getFirst()).get());
        } else {
            inParallel(briefings, bench, desk);
        }
    }

    private <T> void inParallel(List<Path> briefings, Bench<T> bench, Consumer<Made<T>> desk) {
        int threads = Runtime.getRuntime().availableProcessors();
        Deque<Future<Made<T>>> underWay = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Path briefing : briefings) {
                underWay.add(pool.submit(bench.make(briefing)::get));
                if (underWay.size() > threads * AHEAD) {
                    desk.accept(finished(underWay.remove()));
                }
            }
            underWay.forEach(each -> desk.accept(finished(each)));
        }
    }

    private static <T> Made<T> finished(Future<Made<T>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Where editions are made, with what all of them need. */
    private final class Bench<T> {
        private final EventSources events = new EventSources(reference, workspace.surroundings(order::now));
        private final Maker<T> maker;
        private final Windows windows;
        private final Memory memory = new Memory();
        private final Map<String, Path> names = new HashMap<>();

        Bench(Maker<T> maker, Windows windows) {
            this.maker = maker;
            this.windows = windows;
        }

        /** Reads a briefing and its events now; the rest is done when asked for, by any thread. */
        Supplier<Made<T>> make(Path file) {
            String id = BriefingReader.id(file);
            Diagnostics found = new Diagnostics();
            found.addAll(common.list());
            takeName(file, id, found);
            try {
                return memory.enoughFor(() -> {
                    Optional<Briefing> briefing = new BriefingReader(reference, order.now(), found).read(file);
                    Optional<EventSet> read = briefing.map(each -> events(each, found));
                    return () -> edition(file, briefing, read, found);
                });
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                return () -> tripped(file, found, e);
            }
        }

        private EventSet events(Briefing briefing, Diagnostics found) {
            Edition edition = order.edition(briefing);
            EventSet read = events.of(briefing, windows.of(briefing, edition), found);
            new SourceWatch(edition, found).look(read);
            return read;
        }

        /** Two briefings must not write to one folder. */
        private void takeName(Path file, String id, Diagnostics found) {
            Path first = names.putIfAbsent(AsciiName.of(id), file);
            if (first != null) {
                found.error(
                        Origin.file(file),
                        "its editions would go to the folder of " + first + ", \"" + AsciiName.of(id) + "\"",
                        "rename one of the two");
            }
        }

        private Made<T> edition(Path file, Optional<Briefing> briefing, Optional<EventSet> read, Diagnostics found) {
            String id = BriefingReader.id(file);
            if (briefing.isEmpty() || read.isEmpty()) {
                return new Made<>(id, "", Optional.empty(), List.of(), found.list(), Optional.empty());
            }
            try {
                return memory.enoughFor(() -> {
                    Diagnostics all = new Diagnostics();
                    all.addAll(found.list());
                    Optional<T> work = maker.make(briefing.get(), read.get(), order, all);
                    List<String> used = new SourceReport(workspace).sentences(read.get().accounts());
                    return new Made<>(id, order.why(briefing.get()), work, used, all.list(), Optional.empty());
                });
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                return tripped(file, found, e);
            }
        }

        private Made<T> tripped(Path file, Diagnostics found, Throwable bug) {
            Mishap mishap = Mishap.of(file, bug);
            found.add(mishap.said());
            return new Made<>(
                    BriefingReader.id(file), "", Optional.empty(), List.of(), found.list(), mishap.bug());
        }
    }
}
