package org.chancery.preview.live;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.pipeline.Wish;
import org.chancery.preview.web.Content;
import org.chancery.trail.Trail;

/** The list of all briefings, kept as their files are. */
final class LiveCatalogue implements Live {
    private final Catalogue catalogue;
    private final Readers readers = new Readers();
    private volatile Trail trail = Trail.none();
    private String json = "";
    private long step;

    LiveCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean isFollowed() {
        return !readers.isEmpty();
    }

    @Override
    public synchronized void refresh() {
        long now = Wish.step(catalogue.clock());
        if (!json.isEmpty() && now == step && !trail.isStale()) {
            return;
        }
        if (trail.changed().stream().anyMatch(Saving::isHalfway)) {
            Saving.pause();
        }
        step = now;
        trail = Trail.watching(catalogue.clock());
        String list = catalogue.json(trail);
        if (!list.equals(json)) {
            json = list;
            readers.tell(json);
        }
    }

    @Override
    public Set<Path> paths() {
        return trail.paths();
    }

    /** The list as it is now. */
    synchronized String current() {
        refresh();
        return json;
    }

    /** Follows it; the present list is told at once, and none gets in between. */
    synchronized Content.Following follow(Consumer<String> reader) {
        reader.accept(current());
        return readers.add(reader);
    }
}
