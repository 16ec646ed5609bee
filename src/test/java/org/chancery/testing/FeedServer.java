package org.chancery.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A small web server on loopback that gives feeds, well and badly. */
public final class FeedServer implements AutoCloseable {
    private final HttpServer server;
    private final List<ServerSocket> sockets = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** What a page does. */
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** What is done with a raw connection. */
    public interface Talk {
        void with(Socket socket) throws IOException;
    }

    private FeedServer(HttpServer server) {
        this.server = server;
    }

    /** One that is running. */
    public static FeedServer open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return new FeedServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a page. */
    public FeedServer page(String path, Page page) {
        server.createContext(path, exchange -> {
            asked.add(path + " " + exchange.getRequestHeaders().getFirst("Host"));
            try (exchange) {
                page.answer(exchange);
            } catch (IOException e) {
                // The one who asked has hung up, as may be.
            }
        });
        return this;
    }

    /** Adds a page that gives a text. */
    public FeedServer text(String path, String text) {
        return page(path, exchange -> send(exchange, 200, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes a page away. */
    public void remove(String path) {
        server.removeContext(path);
    }

    /** Sends an answer. */
    public static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** The address of a server that talks as it likes. */
    public String raw(Talk talk) {
        try {
            ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            sockets.add(socket);
            Thread.ofVirtual().start(() -> {
                while (!socket.isClosed()) {
                    try (Socket one = socket.accept()) {
                        one.getInputStream().read(new byte[4096]);
                        talk.with(one);
                    } catch (IOException e) {
                        // Closed, or hung up.
                    }
                }
            });
            return "http://127.0.0.1:" + socket.getLocalPort() + "/";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages that were asked for, each with the host that it was asked of. */
    public List<String> asked() {
        return asked;
    }

    /** The address of a page. */
    public String at(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** The port. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Packs. */
    public static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        sockets.forEach(socket -> {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
