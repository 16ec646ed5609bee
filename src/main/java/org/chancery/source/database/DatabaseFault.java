package org.chancery.source.database;

import org.chancery.briefing.EventSource;
import org.chancery.diagnostic.Diagnostics;

/** Why nothing came of a query, in words without anything secret. */
final class DatabaseFault extends Exception {
    private static final long serialVersionUID = 1;

    private final Sort sort;
    private final String what;
    private final String hint;

    private DatabaseFault(Sort sort, String what, String hint) {
        super(what, null, false, false);
        this.sort = sort;
        this.what = what;
        this.hint = hint;
    }

    private enum Sort {
        SETTING,
        QUERY,
        UNREACHABLE
    }

    /** What the briefing says of the database, or what lies in the workspace for it, is wrong. */
    static DatabaseFault setting(String what, String hint) {
        return new DatabaseFault(Sort.SETTING, what, hint);
    }

    /** The query is wrong. */
    static DatabaseFault query(String what, String hint) {
        return new DatabaseFault(Sort.QUERY, what, hint);
    }

    /** The database cannot be had now. */
    static DatabaseFault unreachable(String what, String hint) {
        return new DatabaseFault(Sort.UNREACHABLE, what, hint);
    }

    void report(EventSource.Database source, Diagnostics diagnostics) {
        switch (sort) {
            case SETTING -> diagnostics.error(source.origin(), what, hint);
            case QUERY -> diagnostics.error(source.query().origin(), what, hint);
            case UNREACHABLE -> diagnostics.unreachable(source.origin(), what, hint);
        }
    }
}
