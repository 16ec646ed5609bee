package org.chancery.source.database;

import java.nio.file.Path;
import java.time.ZoneId;
import org.chancery.briefing.EventSource;
import org.chancery.source.harvest.Window;

/**
 * What is asked of a database.
 *
 * @param folder the briefing's own, which paths count from
 * @param zone by which a moment has a day
 * @param window the days whose events are asked for
 */
public record Asking(EventSource.Database source, Path folder, ZoneId zone, Window window) {}
