package org.chancery.preview.live;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.chancery.briefing.EditionId;
import org.chancery.pipeline.Drafts;
import org.chancery.pipeline.Order;
import org.chancery.pipeline.PrintRoom;
import org.chancery.pipeline.Wish;
import org.chancery.pipeline.Workspace;
import org.chancery.render.pdf.font.MachineFonts;
import org.chancery.trail.Trail;

/** All editions that somebody looks at or has looked at lately, each kept as its files are. */
final class LiveEditions implements AutoCloseable {
    /** So many editions that nobody looks at any more are kept with their last good page. */
    private static final int MOST = 24;

    private final Workspace workspace;
    private final Order order;
    private final Clock clock;
    private final Consumer<String> status;
    private final Drafts drafts;
    private final PrintRoom printRoom;
    private final LiveCatalogue catalogue;
    private final Map<View, LiveEdition> editions = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService printer = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("printer").unstarted(task));
    private final Watch watch;

    LiveEditions(Workspace workspace, Order order, MachineFonts fonts, Clock clock, Consumer<String> status) {
        this.workspace = workspace;
        this.order = order;
        this.clock = clock;
        this.status = status;
        this.drafts = new Drafts(workspace, clock);
        this.printRoom = new PrintRoom(workspace, fonts, clock);
        this.catalogue = new LiveCatalogue(new Catalogue(workspace, drafts, clock));
        this.watch = new Watch(this::refresh);
    }

    Drafts drafts() {
        return drafts;
    }

    LiveCatalogue catalogue() {
        return catalogue;
    }

    /** The edition that a view shows. */
    LiveEdition of(View view, Path file) {
        synchronized (editions) {
            LiveEdition edition = editions.computeIfAbsent(view, ignored -> new LiveEdition(
                    new Wish(file, view.period(), order.asOf(), view.template(), view.language()), drafts, printRoom,
                    new LiveEdition.Words(shown -> state(view, shown), shown -> report(view, shown))));
            editions.entrySet().stream()
                    .filter(each -> !each.getKey().equals(view) && !each.getValue().isFollowed())
                    .map(Map.Entry::getKey)
                    .limit(Math.max(0, editions.size() - MOST))
                    .toList()
                    .forEach(editions::remove);
            return edition;
        }
    }

    private String state(View view, Shown shown) {
        String latest = shown.draft()
                .manuscript()
                .map(each -> each.briefing().schedule().current(clock.instant(), each.briefing().zone()))
                .map(EditionId::of)
                .orElse("");
        List<String> templates = drafts.templates(Trail.none());
        return new StateJson(new ProblemJson(workspace), templates, latest).of(view, shown);
    }

    private void report(View view, Shown shown) {
        status.accept(new StatusLine(new ProblemJson(workspace)).of(LocalTime.now(clock), view, shown));
    }

    /** Makes anew what has changed and is looked at, and goes on to watch what that depends on. */
    void refresh() {
        List<Live> followed = followed();
        followed.forEach(Live::refresh);
        while (watch.cover(paths(followed))) {
            followed.forEach(Live::refresh);
        }
        followed.forEach(this::print);
    }

    private List<Live> followed() {
        List<Live> followed = new ArrayList<>();
        synchronized (editions) {
            followed.addAll(editions.values());
        }
        followed.add(catalogue);
        followed.removeIf(each -> !each.isFollowed());
        return followed;
    }

    private static Set<Path> paths(List<Live> followed) {
        Set<Path> paths = new HashSet<>();
        followed.forEach(each -> paths.addAll(each.paths()));
        return paths;
    }

    private void print(Live live) {
        if (live instanceof LiveEdition edition && edition.wantsPrint()) {
            try {
                printer.execute(edition::print);
            } catch (RejectedExecutionException e) {
                // It has just been closed.
            }
        }
    }

    @Override
    public void close() {
        watch.close();
        printer.shutdownNow();
    }
}
