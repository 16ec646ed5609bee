package org.chancery.trail;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;

/**
 * The files and folders that something was made from, each as it looked just before it was read; what was looked for
 * and not found belongs to it too. What was made is as good as new as long as all of them still look the same.
 */
public interface Trail {
    /** Notes how a file or folder looks; to be called before it is read, or found not to be there. */
    void note(Path path);

    /** Adds all that another trail has noted, as it looked then. */
    void join(Trail other);

    /** Whether anything on it looks otherwise now. */
    boolean isStale();

    /** What looks otherwise now, in the order in which it was noted. */
    Set<Path> changed();

    /** All that was noted. */
    Set<Path> paths();

    /** An empty trail of the same kind. */
    Trail fresh();

    /** A trail that notes, for one who makes the same again and again. */
    static Trail watching(InstantSource clock) {
        return new NotedTrail(clock);
    }

    /** A trail that notes nothing and never becomes stale, for one who makes it once. */
    static Trail none() {
        return NoTrail.INSTANCE;
    }
}
