package org.chancery.source.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import org.chancery.briefing.DatabaseKind;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.Query;
import org.chancery.source.harvest.Window;

/** A connection to a database that can only read, and that gives up waiting. */
final class Session implements AutoCloseable {
    private static final int ROWS_AT_A_TIME = 1_000;
    /** Databases know no days before or after these, or call them infinite. */
    private static final LocalDate EARLIEST = LocalDate.of(1753, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9998, 12, 31);
    /** Their drivers can be held to reading; of others some can, some are opened for it, and some know only reading. */
    private static final Set<DatabaseKind> HELD =
            EnumSet.of(DatabaseKind.POSTGRESQL, DatabaseKind.MYSQL, DatabaseKind.MARIADB);

    private final EventSource.Database source;
    private final Connection connection;

    private Session(EventSource.Database source, Connection connection) {
        this.source = source;
        this.connection = connection;
    }

    /** Something that a driver may not know how to do. */
    private interface Wish {
        void grant() throws SQLException;
    }

    /** Opens one; a file is named from the briefing's folder. */
    static Session open(EventSource.Database source, Driver driver, Password password, Path folder)
            throws SQLException, DatabaseFault {
        Address address = new Address(source, folder);
        Properties properties = address.properties();
        if (!source.user().isEmpty()) {
            properties.setProperty("user", source.user());
        }
        password.text().ifPresent(text -> properties.setProperty("password", text));
        Connection connection = driver.connect(address.url(), properties);
        if (connection == null) {
            throw DatabaseFault.setting("the driver does not take this address", "see the driver's own documents");
        }
        Session session = new Session(source, connection);
        session.holdToReading();
        return session;
    }

    private void holdToReading() throws SQLException {
        if (HELD.contains(source.kind())) {
            connection.setReadOnly(true);
        } else {
            wish(() -> connection.setReadOnly(true));
        }
        // Without this PostgreSQL sends all rows at once.
        wish(() -> connection.setAutoCommit(false));
        wish(() -> connection.setNetworkTimeout(
                Runnable::run, (int) Duration.ofSeconds(source.seconds()).toMillis()));
    }

    /** Prepares the query for the days of a window. */
    @SuppressWarnings("resource")
    PreparedStatement ask(Window window) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(source.query().sql());
        wish(() -> statement.setFetchSize(ROWS_AT_A_TIME));
        wish(() -> statement.setQueryTimeout(source.seconds()));
        wish(() -> statement.setMaxRows(source.mostRows() + 1));
        LocalDate from = window.first().isBefore(EARLIEST) ? EARLIEST : window.first();
        LocalDate until = window.last().isBefore(LATEST) ? window.last().plusDays(1) : LATEST;
        int number = 1;
        for (Query.Bound bound : source.query().bounds()) {
            bind(statement, number++, bound == Query.Bound.FROM ? from : until);
        }
        return statement;
    }

    /** Drivers older than Java's dates know only the older ones. */
    private static void bind(PreparedStatement statement, int number, LocalDate day) throws SQLException {
        try {
            statement.setObject(number, day);
        } catch (SQLException | RuntimeException e) {
            statement.setDate(number, Date.valueOf(day));
        }
    }

    /** Ends it at once, whatever it does. */
    void abort() {
        wish(() -> connection.abort(Runnable::run));
    }

    @Override
    public void close() {
        wish(connection::rollback);
        wish(connection::close);
    }

    private static void wish(Wish wish) {
        try {
            wish.grant();
        } catch (SQLException | RuntimeException | LinkageError e) {
            // A driver that cannot do it is held by the deadline, and by what the query may say.
        }
    }
}
