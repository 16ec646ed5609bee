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

/** A real PostgreSQL of its own, which ends when it is closed. */
public final class Postgres implements AutoCloseable {
    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts one. */
    public static Postgres start() {
        try {
            return new Postgres(EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start());
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
