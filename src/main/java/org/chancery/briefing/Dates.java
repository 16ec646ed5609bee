package org.chancery.briefing;

import java.time.ZoneId;

/** Which days a briefing's editions are about, and where on earth those days are days. */
record Dates(Schedule schedule, ZoneId zone) {}
