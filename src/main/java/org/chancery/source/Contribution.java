package org.chancery.source;

import org.chancery.briefing.SourceFormat;
import org.chancery.source.harvest.Harvest;

/** What a file, an address or a database gave, and in which format. */
record Contribution(SourceFormat format, Harvest harvest) {

    /** Whether an editor answers for it: then what stands in it twice is a mistake. */
    boolean isCurated() {
        return format == SourceFormat.EVENTS || format == SourceFormat.JDBC;
    }
}
