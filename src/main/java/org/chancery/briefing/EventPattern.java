package org.chancery.briefing;

import org.chancery.diagnostic.Origin;

/** A file, folder or glob that a briefing reads events from, relative to its own file. */
public record EventPattern(String pattern, Origin origin) {}
