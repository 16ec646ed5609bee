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
import org.chancery.briefing.EditionId;
import org.chancery.pipeline.Drafts;
import org.chancery.pipeline.Order;
import org.chancery.pipeline.PrintRoom;
import org.chancery.pipeline.Wish;
import org.chancery.pipeline.Workspace;
import org.chancery.render.pdf.font.MachineFonts;

/** All editions that somebody looks at or has looked at lately, each kept as its files are. */
final class LiveEditions implements AutoCloseable {
    /** So many editions that nobody looks at any more are kept with their last good page. */
    private static final int MOST = 24;

    private final Workspace workspace;
    private final Order order;
    private final Clock clock;
    private final Reporter reporter;
    private final Drafts drafts;
    private final PrintRoom printRoom;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("edition-", 1).factory());
    private final Place<LiveCatalogue> catalogue;
    private final Map<View, Place<LiveEdition>> editions = new LinkedHashMap<>(16, 0.75f, true);
    private final Watch watch;

    /** Something that is shown, with the turns in which it is made anew. */
    private record Place<L extends Live>(L live, Turns making) {}

    LiveEditions(Workspace workspace, Order order, MachineFonts fonts, Clock clock, Reporter reporter) {
        this.workspace = workspace;
        this.order = order;
        this.clock = clock;
        this.reporter = reporter;
        this.drafts = new Drafts(workspace, clock);
        this.printRoom = new PrintRoom(workspace, fonts, clock);
        LiveCatalogue list = new LiveCatalogue(new Catalogue(workspace, drafts, clock));
        this.catalogue = new Place<>(list, turns(() -> bringUpToDate(list)));
        this.watch = new Watch(this::refresh);
    }

    Drafts drafts() {
        return drafts;
    }

    LiveCatalogue catalogue() {
        return catalogue.live();
    }

    /** The edition that a view shows. */
    LiveEdition of(View view, Path file) {
        synchronized (editions) {
            Place<LiveEdition> place = editions.computeIfAbsent(view, ignored -> place(view, file));
            editions.entrySet().stream()
                    .filter(each -> each.getValue() != place && !each.getValue().live().isFollowed())
                    .map(Map.Entry::getKey)
                    .limit(Math.max(0, editions.size() - MOST))
                    .toList()
                    .forEach(editions::remove);
            return place.live();
        }
    }

    private Place<LiveEdition> place(View view, Path file) {
        Wish wish = new Wish(file, view.period(), order.asOf(), view.template(), view.language());
        LiveEdition.Words words = new LiveEdition.Words(shown -> state(view, shown), shown -> report(view, shown));
        LiveEdition edition = new LiveEdition(wish, drafts, printRoom, words);
        Turns printing = turns(edition::print);
        Turns making = turns(() -> {
            bringUpToDate(edition);
            if (edition.wantsPrint()) {
                printing.ask();
            }
        });
        return new Place<>(edition, making);
    }

    private String state(View view, Shown shown) {
        String latest = shown.draft()
                .manuscript()
                .map(each -> each.briefing().schedule().current(clock.instant(), each.briefing().zone()))
                .map(EditionId::of)
                .orElse("");
        return new StateJson(new ProblemJson(workspace), drafts.templates(), latest).of(view, shown);
    }

    private void report(View view, Shown shown) {
        reporter.made(new StatusLine(new ProblemJson(workspace)).of(LocalTime.now(clock), view, shown));
        shown.bug().ifPresent(reporter::tripped);
    }

    private Turns turns(Runnable task) {
        return new Turns(threads, task, reporter::tripped);
    }

    /** Makes anew what has changed and is looked at; one that takes its time holds up no other. */
    void refresh() {
        followed().forEach(place -> place.making().ask());
    }

    /** Goes on to watch what it depends on; what changed before that was watched is seen by looking again. */
    private void bringUpToDate(Live live) {
        live.refresh();
        while (cover()) {
            live.refresh();
        }
    }

    private synchronized boolean cover() {
        return watch.cover(paths(followed()));
    }

    private List<Place<? extends Live>> followed() {
        List<Place<? extends Live>> followed = new ArrayList<>();
        synchronized (editions) {
            followed.addAll(editions.values());
        }
        followed.add(catalogue);
        followed.removeIf(place -> !place.live().isFollowed());
        return followed;
    }

    private static Set<Path> paths(List<Place<? extends Live>> followed) {
        Set<Path> paths = new HashSet<>();
        followed.forEach(place -> paths.addAll(place.live().paths()));
        return paths;
    }

    @Override
    public void close() {
        watch.close();
        threads.shutdownNow();
    }
}
