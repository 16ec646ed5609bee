package org.chancery.briefing;

import java.util.List;
import org.chancery.diagnostic.Origin;

/**
 * A question to a database.
 *
 * @param sql as drivers take it, with a question mark for each bound day
 * @param bounds what is to be put in for them, in their order
 * @param origin where it stands
 */
public record Query(String sql, List<Bound> bounds, Origin.Spot origin) {
    public Query {
        bounds = List.copyOf(bounds);
    }

    /** A day that is put into a query. */
    public enum Bound {
        /** The first that is asked for. */
        FROM,
        /** The first that is not asked for any more. */
        UNTIL
    }
}
