package org.chancery.briefing;

import org.chancery.diagnostic.Origin;

/** An event that a briefing names by its id, and where. */
public record Mention(String id, Origin origin) {}
