package org.chancery.source;

import org.chancery.briefing.EventSource;
import org.chancery.source.harvest.Account;

/** What became of all that one source of a briefing held. */
public record SourceAccount(EventSource source, Account account) {}
