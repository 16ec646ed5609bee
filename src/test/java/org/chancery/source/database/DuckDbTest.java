package org.chancery.source.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.chancery.testing.Postgres;
import org.chancery.testing.TestWorkspace;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events from Parquet files and from a DuckDB database, by its driver alone. */
class DuckDbTest {
    private static final String QUERY =
            """
                query: >
                  select id, moment as date, kind, title, countries, 'Archive' as sources_title
                  from %s where moment >= :from and moment < :until::timestamptz
            """;

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.empty(folder);
        Postgres.install(DuckDBDriver.class, workspace);
        workspace.folder("briefings/archive");
    }

    @Test
    void readsParquetBesideTheBriefing() {
        duck("", "copy (select 'talks-' || i as id, timestamptz '1999-01-04 12:00:00+00' + interval (i) day as moment,"
                + " 'talks' as kind, 'Talks of day ' || i as title, ['RU', 'US'] as countries"
                + " from range(20000) t(i)) to '" + folder.resolve("briefings/archive/events.parquet")
                + "' (format parquet)");
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents:\n  - jdbc: 'jdbc:duckdb:'\n"
                + QUERY.formatted("read_parquet('archive/events.parquet')"));
        TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02");
        assertThat(result.err()).isEmpty();
        assertThat(workspace.read("output/weekly/weekly-2022-W02.html")).contains("Talks of day 8407",
                "Talks of day 8413");
    }

    @Test
    void doesWhatTheGuideSays() throws IOException {
        duck("", "copy (select 'a' as id, date '2022-01-12' as date, 'talks' as kind, 'Talks of the guide' as title,"
                + " 'RU; US' as countries, 'A report' as sources_title) to '"
                + folder.resolve("briefings/archive/events.parquet") + "' (format parquet)");
        String guide =
                Files.readString(Path.of("docs/sources.md")).split("## Databases")[1].split("```yaml\n|```\n")[3];
        workspace.write("briefings/weekly.yaml", guide);
        TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02");
        assertThat(result.err()).isEmpty();
        assertThat(workspace.read("output/weekly/weekly-2022-W02.html")).contains("Talks of the guide");
    }

    @Test
    void opensAFileForReadingAlone() {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents:\n  - jdbc: jdbc:duckdb:archive/desk.duckdb\n"
                + QUERY.formatted("desk"));
        TestWorkspace.Result missing = workspace.run("generate", "--week", "2022-W02");
        assertThat(missing.status()).isEqualTo(65);
        assertThat(missing.err()).contains("weekly.yaml:3:11: error: the database cannot be opened:");
        duck(folder.resolve("briefings/archive/desk.duckdb").toString(),
                "create table desk (id text, moment timestamp, kind text, title text, countries text[])",
                "insert into desk values ('talks', '2022-01-12 09:30:00', 'talks', 'Talks', ['RU', 'US'])",
                "create sequence s");
        assertThat(workspace.run("generate", "--week", "2022-W02").err()).isEmpty();
        assertThat(workspace.run("events", "--json").out()).contains("\"date\":\"2022-01-12\"");
        workspace.replace("briefings/weekly.yaml", "kind,", "kind || nextval('s') as kind,");
        TestWorkspace.Result writing = workspace.run("generate", "--week", "2022-W02");
        assertThat(writing.status()).isEqualTo(65);
        assertThat(writing.err()).contains("read-only");
    }

    @Test
    void endsAQueryThatTakesTooLong() {
        workspace.write("briefings/weekly.yaml", "title: Weekly\nevents:\n  - jdbc: 'jdbc:duckdb:'\n    seconds: 1\n"
                + QUERY.formatted("(select 'a' as id, timestamptz '2022-01-12 12:00:00Z' as moment, 'talks' as kind,"
                        + " (select max(a.i * b.i) from range(100000000) a(i), range(1000000) b(i))::text as title,"
                        + " 'RU' as countries)"));
        TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02");
        assertThat(result.status()).isEqualTo(69);
        assertThat(result.err()).startsWith(
                "briefings/weekly.yaml:3:11: error: the database has not answered in full within 1 second");
    }

    private static void duck(String file, String... statements) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
