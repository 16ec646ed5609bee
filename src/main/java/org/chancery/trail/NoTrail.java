package org.chancery.trail;

import java.nio.file.Path;
import java.util.Set;

/** The trail of one who never asks. */
enum NoTrail implements Trail {
    INSTANCE;

    @Override
    public void note(Path path) {}

    @Override
    public void join(Trail other) {}

    @Override
    public boolean isStale() {
        return false;
    }

    @Override
    public Set<Path> changed() {
        return Set.of();
    }

    @Override
    public Set<Path> paths() {
        return Set.of();
    }

    @Override
    public Trail fresh() {
        return this;
    }
}
