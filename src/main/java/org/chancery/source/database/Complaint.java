package org.chancery.source.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.briefing.EventSource;

/**
 * Puts into words what a driver says when it fails.
 *
 * @param begun when the work began, by {@link System#nanoTime}
 */
record Complaint(EventSource.Database source, Password password, long begun) {
    private static final int LONGEST = 400;
    /** Connections, resources, operators and systems: nothing that a query could mend. */
    private static final List<String> PASSING = List.of("08", "53", "57", "58", "HYT", "XX");

    /** While the connection was made. */
    DatabaseFault connecting(SQLException fault) {
        return source.kind().isFile()
                ? DatabaseFault.setting("the database cannot be opened: " + words(fault), "")
                : DatabaseFault.unreachable("the database cannot be reached: " + words(fault), "");
    }

    /** While the query was asked, or so many rows had been read. */
    DatabaseFault asking(SQLException fault, long rows) {
        // Not every driver says that it was told to stop; some trip over it.
        if (System.nanoTime() - begun >= TimeUnit.SECONDS.toNanos(source.seconds())) {
            return Deadline.late(source.seconds());
        }
        if (isPassing(fault)) {
            String when = rows == 0 ? "" : " after " + rows + (rows == 1 ? " row" : " rows");
            return DatabaseFault.unreachable(
                    "the database broke off" + when + ": " + words(fault), "nothing of it is used");
        }
        return DatabaseFault.query("the database refuses the query: " + words(fault), "");
    }

    /** While it did what no driver should. */
    DatabaseFault tripping(Throwable fault) {
        return DatabaseFault.setting(
                "the database's driver fails: " + fault.getClass().getSimpleName() + ", " + words(fault), "");
    }

    private static boolean isPassing(SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        return fault instanceof SQLTimeoutException
                || fault instanceof SQLTransientException
                || fault instanceof SQLRecoverableException
                || fault instanceof SQLNonTransientConnectionException
                || PASSING.stream().anyMatch(state::startsWith);
    }

    /** On one line, and not longer than can be read. */
    private String words(Throwable fault) {
        String text = password.hiddenIn(String.valueOf(fault.getMessage())).replaceAll("\\s+", " ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " ..." : text;
    }
}
