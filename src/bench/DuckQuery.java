import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/** What DuckDB takes for the query that a reader of coded events answers: a file, the first day, the last day. */
final class DuckQuery {
    private static final String QUERY =
            """
            SELECT count(*), sum(mentions) FROM (
              SELECT column60 AS url, least(column07, column17) AS one, greatest(column07, column17) AS other,
                     column28 AS root, column01 AS day, max(column31) AS mentions
              FROM read_csv('%s', delim = '\t', header = false, quote = '', escape = '', auto_detect = false, columns = {%s})
              WHERE column01 BETWEEN %s AND %s AND column25 = 1 AND column07 IS NOT NULL AND column17 IS NOT NULL
                AND column07 <> column17
                AND column28 IN ('03', '04', '05', '06', '07', '08', '10', '11', '12', '13', '14', '16', '18', '19', '20')
              GROUP BY ALL)
            """;

    public static void main(String[] args) throws Exception {
        StringBuilder columns = new StringBuilder();
        for (int at = 0; at < 61; at++) {
            String type = at == 1 || at == 25 || at == 31 ? "INTEGER" : "VARCHAR";
            columns.append(at == 0 ? "" : ", ").append(String.format("'column%02d': '%s'", at, type));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(String.format(QUERY, args[0], columns, args[1], args[2]))) {
            row.next();
            System.out.println(row.getLong(1) + " events, " + row.getLong(2) + " mentions");
        }
    }
}
