package org.chancery.source;

import org.chancery.briefing.EventSource;
import org.chancery.source.harvest.Account;

/**
 * What became of all that one source of a briefing held.
 *
 * @param elsewhere how many of its files were taken by an earlier source
 * @param wasRead whether it could be read without an error
 */
public record SourceAccount(EventSource source, Account account, int elsewhere, boolean wasRead) {}
