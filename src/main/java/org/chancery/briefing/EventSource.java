package org.chancery.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.diagnostic.Origin;

/** Where a briefing has its events from. */
public sealed interface EventSource {
    /** Where the briefing names it. */
    Origin origin();

    /** What the briefing calls it: its path, or its address without what is secret. */
    String name();

    /** What the briefing says of it. */
    SourceTerms terms();

    /**
     * A file, a folder or a glob, relative to the briefing's own file.
     *
     * @param format empty where each file is to be known by its name and content
     * @param terms of a path alone the usual ones, which for coded events are others than for told ones
     * @param origin of the path
     */
    record Files(Optional<SourceFormat> format, String path, SourceTerms terms, Origin origin)
            implements EventSource {
        @Override
        public String name() {
            return path;
        }
    }

    /**
     * A feed or calendar of the web.
     *
     * @param url http or https, without user and password
     * @param privateToo whether it may lie on this machine or in a private network
     * @param origin of the address
     */
    record Address(SourceFormat format, String url, boolean privateToo, SourceTerms terms, Origin origin)
            implements EventSource {
        @Override
        public String name() {
            return url;
        }
    }

    /**
     * A query to a database.
     *
     * @param url as the driver takes it, with harmless settings alone and without a password
     * @param kind of the database
     * @param query for the days that are asked for
     * @param columns for each key of an event the column that holds it, where that has another name
     * @param user empty where none is named
     * @param secret where the password is kept; empty where none is needed
     * @param mostRows reading ends there, with a warning
     * @param seconds connecting, asking and reading may take together
     * @param origin of the address
     */
    record Database(
            String url,
            DatabaseKind kind,
            Query query,
            Map<String, String> columns,
            String user,
            Optional<Secret> secret,
            int mostRows,
            int seconds,
            SourceTerms terms,
            Origin origin)
            implements EventSource {
        public Database {
            columns = Map.copyOf(columns);
        }

        @Override
        public String name() {
            return DatabaseUrl.shown(url);
        }
    }

    /** Where a password is kept: never in a briefing. */
    sealed interface Secret {
        /** The value of a variable of the environment. */
        record Variable(String name) implements Secret {}

        /** The first line of a file that only its owner may read; relative to the briefing's own file. */
        record InFile(String path) implements Secret {}
    }

    /** The words for {@code format}. */
    static List<String> formats() {
        return SourceFormat.words();
    }
}
