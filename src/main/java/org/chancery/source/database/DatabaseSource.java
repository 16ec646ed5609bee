package org.chancery.source.database;

import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.chancery.briefing.EventSource;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.reference.ReferenceData;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Surroundings;
import org.chancery.trail.Trail;

/** Databases that briefings name. A query never changes anything, never outlives its time, and gives all or nothing. */
public final class DatabaseSource {
    private final ReferenceData reference;
    private final Surroundings surroundings;
    private final Drivers drivers;

    /** Databases whose drivers lie in the workspace. */
    public DatabaseSource(ReferenceData reference, Surroundings surroundings) {
        this.reference = reference;
        this.surroundings = surroundings;
        this.drivers = new Drivers(surroundings.workspace());
    }

    /** The events of the rows that a query gives now. */
    public Harvest read(Asking asking, Trail trail) {
        EventSource.Database source = asking.source();
        try {
            Password password =
                    Password.of(source.secret(), asking.folder(), surroundings.environment(), trail);
            Visit visit = new Visit(asking, password, trail);
            return new Deadline(source.seconds()).await(visit::harvest, visit::stop);
        } catch (DatabaseFault fault) {
            Diagnostics found = new Diagnostics();
            fault.report(source, found);
            return Harvest.failed(found.list());
        }
    }

    /** One visit to a database, in a thread of its own. */
    private final class Visit {
        private final Asking asking;
        private final Password password;
        private final Trail trail;
        private final Complaint complaint;
        private final AtomicReference<Session> session = new AtomicReference<>();

        Visit(Asking asking, Password password, Trail trail) {
            this.asking = asking;
            this.password = password;
            this.trail = trail;
            this.complaint = new Complaint(asking.source(), password, System.nanoTime());
        }

        Harvest harvest() throws DatabaseFault {
            try (Session opened = open()) {
                session.set(opened);
                return ask(opened);
            } catch (RuntimeException | LinkageError | AssertionError e) {
                if (isOurs(e)) {
                    throw e;
                }
                throw complaint.tripping(e);
            }
        }

        /** Whether no driver is to blame. */
        private static boolean isOurs(Throwable fault) {
            return Stream.of(fault.getStackTrace())
                    .map(StackTraceElement::getClassName)
                    .filter(name -> !name.startsWith("java."))
                    .findFirst()
                    .filter(name -> name.startsWith("org.chancery."))
                    .isPresent();
        }

        private Session open() throws DatabaseFault {
            Driver driver = drivers.driver(asking.source().url(), trail);
            try {
                return Session.open(asking.source(), driver, password, asking.folder());
            } catch (SQLException e) {
                throw complaint.connecting(e);
            }
        }

        private Harvest ask(Session opened) throws DatabaseFault {
            QueryRun run = new QueryRun(asking, new Setting(reference, surroundings.workspace(), trail));
            try (PreparedStatement statement = opened.ask(asking.window())) {
                return run.read(statement);
            } catch (SQLException e) {
                throw complaint.asking(e, run.rows());
            }
        }

        void stop() {
            Session opened = session.get();
            if (opened != null) {
                opened.abort();
            }
        }
    }
}
