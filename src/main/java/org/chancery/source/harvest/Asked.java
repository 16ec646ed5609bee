package org.chancery.source.harvest;

import java.nio.file.Path;
import java.time.ZoneId;
import org.chancery.briefing.SourceFormat;
import org.chancery.briefing.SourceTerms;

/**
 * What is asked of a file.
 *
 * @param zone by which a moment has a day
 * @param window the days whose events are asked for; a file that is read as a whole may give those of all days
 */
public record Asked(Path path, SourceFormat format, SourceTerms terms, ZoneId zone, Window window) {}
