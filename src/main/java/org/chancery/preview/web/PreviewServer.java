package org.chancery.preview.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The preview's server: it answers until it is closed, and leaves nothing behind. {@link HttpLimits} are to be set before the
 * first one is opened.
 */
public final class PreviewServer implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 1;
    /** The first Java in which a virtual thread may wait inside a lock. */
    private static final int WAITS_FREELY = 24;

    private final List<HttpServer> servers;
    private final Doorkeeper doorkeeper;
    private final ExecutorService threads;

    private PreviewServer(List<HttpServer> servers, Doorkeeper doorkeeper, ExecutorService threads) {
        this.servers = servers;
        this.doorkeeper = doorkeeper;
        this.threads = threads;
    }

    /**
     * Opens one on the first port that is free, counting on from this one so many times; 0 for any.
     *
     * @param bugs is told what the content trips over; by many threads at once
     */
    public static PreviewServer open(Reach reach, Ports ports, Content content, Consumer<Throwable> bugs)
            throws IOException {
        List<HttpServer> servers = listen(reach, ports);
        Place place = new Place(
                HostNames.of(reach), servers.getFirst().getAddress().getPort(), token(reach));
        Doorkeeper doorkeeper = new Doorkeeper(place, Secrets.next());
        ExecutorService threads = threads();
        // What trips because it is interrupted by the server's end is no fault.
        Reception reception = new Reception(doorkeeper, content, bug -> {
            if (!threads.isShutdown()) {
                bugs.accept(bug);
            }
        });
        for (HttpServer server : servers) {
            server.setExecutor(threads);
            server.createContext("/", reception);
            server.start();
        }
        return new PreviewServer(servers, doorkeeper, threads);
    }

    /**
     * A thread for each request. Until Java 24 a virtual one that waits where the server reads and writes keeps its
     * processor, so that as many slow readers as there are processors would hold up everybody.
     */
    private static ExecutorService threads() {
        boolean free = Runtime.version().feature() >= WAITS_FREELY;
        Thread.Builder builder = free ? Thread.ofVirtual() : Thread.ofPlatform().daemon();
        ThreadFactory factory = builder.name("preview-", 1).factory();
        return free ? Executors.newThreadPerTaskExecutor(factory) : Executors.newCachedThreadPool(factory);
    }

    private static List<HttpServer> listen(Reach reach, Ports ports) throws IOException {
        for (int port = ports.first(); port < ports.last(); port++) {
            try {
                return Listening.on(port, reach);
            } catch (BindException e) {
                // The next one may be free.
            }
        }
        return Listening.on(ports.last(), reach);
    }

    private static Optional<String> token(Reach reach) {
        return switch (reach) {
            case Reach.Machine ignored -> Optional.empty();
            case Reach.Network ignored -> Optional.of(Secrets.next());
        };
    }

    /** The address of the front page, which ends in a slash. */
    public String address() {
        return doorkeeper.place().address();
    }

    /** The port that was taken. */
    public int port() {
        return doorkeeper.place().port();
    }

    /** What a page must say to be told of changes. */
    String key() {
        return doorkeeper.key();
    }

    /** Whether it is closed and none of its threads is left. */
    boolean isOver() {
        return threads.isTerminated();
    }

    /** Ends all streams and connections and frees the port. */
    @Override
    public void close() {
        threads.shutdownNow();
        servers.forEach(server -> server.stop(0));
        try {
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
