package org.chancery.preview.live;

import java.nio.file.Path;
import java.util.Set;

/** Something that is shown and must be as its files are. */
interface Live {
    /** Whether anybody looks. */
    boolean isFollowed();

    /** Makes it anew where a file of its has changed, and tells those who look. */
    void refresh();

    /** The files and folders that it depends on, there or not; of one that is being made, those of the time before. */
    Set<Path> paths();
}
