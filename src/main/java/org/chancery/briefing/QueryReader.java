package org.chancery.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.yaml.YamlNode;

/**
 * Reads a query: one that only reads, by its first word, and that asks for days by {@code :from} and {@code :until}
 * alone. Days are never written into its text but bound.
 */
final class QueryReader {
    /** A name behind a colon that is no cast, no slice of a list and no path into a value. */
    private static final Pattern NAMED = Pattern.compile("(?<![:\\p{Alnum}_\\])])(:([A-Za-z_][A-Za-z_0-9]*)|\\?)");
    /** They change something, or write files, even within what selects; not every database can be held to reading. */
    private static final Pattern CHANGING = Pattern.compile(
            "(?i)\\b(into|insert|update|delete|merge|drop|alter|create|grant|revoke|file_write|csvwrite|link_schema"
                    + "|load_extension|lo_export|dblink_exec)\\b");
    private static final Pattern READING = Pattern.compile("(?is)[\\s(]*(select|with)\\b.*");
    private static final String HINT =
            "write ... where day >= :from and day < :until, so that only the days of an edition are asked for";

    private static final int MOST_SHOWN = 20;

    private final YamlNode.Scalar node;
    private final Diagnostics diagnostics;
    private final StringBuilder sql = new StringBuilder();
    private final List<Query.Bound> bounds = new ArrayList<>();
    private boolean ended;
    private boolean begun;

    QueryReader(YamlNode.Scalar node, Diagnostics diagnostics) {
        this.node = node;
        this.diagnostics = diagnostics;
    }

    /** The query; empty where it is refused, which is reported. */
    Optional<Query> read(DatabaseKind kind) {
        long before = diagnostics.errors();
        SqlPieces.of(node.text().strip(), kind.quoting()).forEach(this::add);
        if (diagnostics.errors() == before) {
            for (Query.Bound bound : Query.Bound.values()) {
                require(bound);
            }
        }
        return diagnostics.errors() > before
                ? Optional.empty()
                : Optional.of(new Query(sql.toString().strip(), bounds, (Origin.Spot) node.origin()));
    }

    private void require(Query.Bound bound) {
        if (!bounds.contains(bound)) {
            error("no \":" + word(bound) + "\" in the query", HINT);
        }
    }

    private void add(SqlPieces.Piece piece) {
        switch (piece.form()) {
            case CODE -> code(piece.text());
            case COMMENT -> sql.append(piece.text());
            case QUOTED -> {
                if (ended) {
                    several();
                }
                sql.append(piece.text());
            }
            case OPEN -> error(
                    "nothing closes what begins with \"" + begin(piece.text()) + "\" in the query", "close it");
        }
    }

    private static String begin(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.substring(0, Math.min(MOST_SHOWN, line.length()));
    }

    private void code(String text) {
        if (text.isBlank()) {
            sql.append(text);
            return;
        }
        int end = text.indexOf(';');
        if (!begun && !READING.matcher(text).matches()) {
            error("the query must begin with \"select\" or \"with\"", "a database is only read");
        } else {
            lookForChanges(end < 0 ? text : text.substring(0, end));
        }
        begun = true;
        if (ended || end >= 0 && !text.substring(end + 1).isBlank()) {
            several();
        }
        ended |= end >= 0;
        bind(end < 0 ? text : text.substring(0, end));
    }

    /** In the first statement; that there are others is said anyway. */
    private void lookForChanges(String text) {
        Matcher changing = CHANGING.matcher(text);
        if (changing.find()) {
            error("\"" + changing.group() + "\" in the query may change something",
                    "a database is only read; put it in quotes where it is a name");
        }
    }

    private void several() {
        error("the query is more than one statement", "write one, without \";\" in it");
        ended = false;
    }

    private void bind(String text) {
        Matcher named = NAMED.matcher(text);
        int from = 0;
        while (named.find()) {
            sql.append(text, from, named.start()).append('?');
            from = named.end();
            bound(named.group());
        }
        sql.append(text, from, text.length());
    }

    private void bound(String name) {
        for (Query.Bound bound : Query.Bound.values()) {
            if (name.equalsIgnoreCase(":" + word(bound))) {
                bounds.add(bound);
                return;
            }
        }
        error("\"" + name + "\" in the query stands for nothing", "only \":from\" and \":until\" are put in");
    }

    private static String word(Query.Bound bound) {
        return bound.name().toLowerCase(Locale.ROOT);
    }

    private void error(String message, String hint) {
        diagnostics.error(node.origin(), message, hint);
    }
}
