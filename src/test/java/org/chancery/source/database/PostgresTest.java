package org.chancery.source.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.testing.Postgres;
import org.chancery.testing.TestWorkspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events from a real PostgreSQL, by the driver that a user would put into the workspace. */
class PostgresTest {
    private static final String BRIEFING =
            """
            title: Weekly
            events:
              - jdbc: %s
                user: reader
                password: {env: DESK_PASSWORD}
                query: |
                  select id, day as date, kind, headline as title, countries, report as sources_title
                  from desk where day >= :from and day < :until order by id
            """;

    private static Postgres postgres;

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeAll
    static void start() {
        postgres = Postgres.start().run(
                "create role reader login password 'open sesame'",
                "create table desk (id text, day date, kind text, headline text, countries text[], report text)",
                "insert into desk values"
                        + " ('talks-1', '2022-01-12', 'talks', 'Talks in Brussels', '{RU,US}', 'A report'),"
                        + " ('call-1', '2022-01-13', 'call', 'Moscow and Washington speak', '{RU,US}', 'Another'),"
                        + " ('old', '1999-01-12', 'talks', 'Old talks', '{RU,US}', 'A report')",
                "grant select on desk to reader");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @BeforeEach
    void open() {
        workspace = TestWorkspace.empty(folder).with("DESK_PASSWORD", "open sesame");
        Postgres.install(org.postgresql.Driver.class, workspace);
        workspace.write("briefings/weekly.yaml", BRIEFING.formatted(postgres.address()));
    }

    @Test
    void makesAnEditionOfTheRowsOfItsDays() {
        TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(workspace.read("output/weekly/weekly-2022-W02.html"))
                .contains("Talks in Brussels", "Moscow and Washington speak").doesNotContain("Old talks");
    }
}
