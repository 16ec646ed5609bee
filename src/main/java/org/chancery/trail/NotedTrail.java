package org.chancery.trail;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A trail that notes. May be used by several threads. */
final class NotedTrail implements Trail {
    private final InstantSource clock;
    private final Map<Path, Sight> sights = Collections.synchronizedMap(new LinkedHashMap<>());

    NotedTrail(InstantSource clock) {
        this.clock = clock;
    }

    /** The first sight of a path counts: what was read of it first may have gone into what was made. */
    @Override
    public void note(Path path) {
        Path plain = path.toAbsolutePath().normalize();
        if (!sights.containsKey(plain)) {
            sights.putIfAbsent(plain, Sight.of(plain, clock.instant()));
        }
    }

    @Override
    public void join(Trail other) {
        if (other instanceof NotedTrail noted) {
            noted.copy().forEach(sights::putIfAbsent);
        }
    }

    @Override
    public boolean isStale() {
        return copy().entrySet().stream().anyMatch(each -> !isStill(each.getKey(), each.getValue()));
    }

    @Override
    public Set<Path> changed() {
        Set<Path> changed = new LinkedHashSet<>();
        copy().forEach((path, sight) -> {
            if (!isStill(path, sight)) {
                changed.add(path);
            }
        });
        return changed;
    }

    @Override
    public Set<Path> paths() {
        return copy().keySet();
    }

    @Override
    public Trail fresh() {
        return new NotedTrail(clock);
    }

    private boolean isStill(Path path, Sight sight) {
        boolean still = sight.isStillThatOf(path);
        if (still) {
            sights.replace(path, sight, sight.settled(clock.instant()));
        }
        return still;
    }

    private Map<Path, Sight> copy() {
        synchronized (sights) {
            return new LinkedHashMap<>(sights);
        }
    }
}
