package org.chancery.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL of its own, which ends when it is closed. */
public final class Postgres implements AutoCloseable {
    /** Out of the box it lets anybody in from this machine. */
    private static final String PASSWORDS = "do $$ begin execute format('copy (values (''local all all trust''),"
            + " (''host all postgres all trust''), (''host all all all scram-sha-256'')) to %L',"
            + " current_setting('hba_file')); perform pg_reload_conf(); end $$";

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts one; on a machine that its program is not made for, the tests that want one are passed over. */
    public static Postgres start() {
        boolean fits = System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").equals("amd64");
        Assumptions.assumeTrue(fits, "PostgreSQL is at hand for Linux on amd64 alone");
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
            return new Postgres(server).run(PASSWORDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address, without a user. */
    public String address() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    /** Does this as its owner. */
    public Postgres run(String... statements) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a query that holds these words is under way, and gives its reader time for some rows. */
    public void awaitQuery(String words) {
        run("do $$ begin for i in 1..600 loop"
                + " perform pg_stat_clear_snapshot();"
                + " exit when exists (select from pg_stat_activity where query like '%" + words + "%'"
                + " and application_name = 'chancery' and state in ('active', 'idle in transaction'));"
                + " perform pg_sleep(0.1); end loop; perform pg_sleep(1.5); end $$");
    }

    /** Puts the jar that holds a driver into a workspace. */
    public static void install(Class<? extends Driver> driver, TestWorkspace workspace) {
        try {
            workspace.folder("drivers");
            Path jar = Path.of(driver.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path there = workspace.root().resolve("drivers").resolve(jar.getFileName().toString());
            if (Files.getFileStore(jar).equals(Files.getFileStore(there.getParent()))) {
                Files.createLink(there, jar);
            } else {
                Files.copy(jar, there);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
