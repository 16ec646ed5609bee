import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/**
 * What DuckDB takes for the rows of GDELT that a reader of coded events keeps: a file, the first day, the last day. It is
 * told all that it would else have to find out, and gives the same events as the program keeps.
 */
final class DuckQuery {
    private static final String QUERY =
            """
            SELECT min(c00) AS number, c01 AS day, least(c07, c17) AS one, greatest(c07, c17) AS other, c28 AS root,
                   max(c31) AS mentions, any_value(c52) AS place, any_value(c53) AS country, c60 AS url
            FROM read_csv('%s', delim = '\t', header = false, quote = '', escape = '', auto_detect = false, columns = {%s})
            WHERE c01 BETWEEN %s AND %s AND c25 = 1 AND c07 IS NOT NULL AND c17 IS NOT NULL AND c07 <> c17
              AND c28 IN ('03', '04', '05', '06', '07', '08', '10', '11', '12', '13', '14', '16', '18', '19', '20')
            GROUP BY c60, one, other, root, day
            """;

    public static void main(String[] args) throws Exception {
        StringBuilder columns = new StringBuilder();
        for (int at = 0; at < 61; at++) {
            String type = at == 0 || at == 1 || at == 25 || at == 31 ? "INTEGER" : "VARCHAR";
            columns.append(at == 0 ? "" : ", ").append(String.format("'c%02d': '%s'", at, type));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(String.format(QUERY, args[0], columns, args[1], args[2]))) {
            long events = 0;
            long mentions = 0;
            long letters = 0;
            while (rows.next()) {
                events++;
                mentions += rows.getInt(6);
                letters += rows.getString(1).length() + rows.getString(3).length() + rows.getString(4).length();
                String place = rows.getString(7);
                letters += rows.getString(5).length() + (place == null ? 0 : place.length()) + rows.getString(9).length();
            }
            System.out.println(events + " events, " + mentions + " mentions, " + letters + " letters");
        }
    }
}
