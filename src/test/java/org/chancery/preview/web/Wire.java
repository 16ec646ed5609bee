package org.chancery.preview.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.Optional;

/** A connection to a server on this machine, on which any bytes can be sent. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 5_000;

    private final Socket socket;
    private final InputStream in;

    Wire(int port) throws IOException {
        this("127.0.0.1", port);
    }

    Wire(String address, int port) throws IOException {
        socket = new Socket(InetAddress.getByName(address), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** What came back for a request on a connection of its own. */
    static Reply ask(int port, String request) throws IOException {
        try (Wire wire = new Wire(port)) {
            return wire.send(request).reply();
        }
    }

    Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** All that comes until the connection ends; what comes within the time where it does not. */
    Reply reply() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (SocketTimeoutException | SocketException e) {
            // What has come is what there is.
        }
        return new Reply(all.toString(ISO_8859_1));
    }

    /** What comes until it holds this. */
    String until(String text) throws IOException {
        StringBuilder all = new StringBuilder();
        while (all.indexOf(text, all.length() - text.length()) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the connection ended after: " + all);
            }
            all.append((char) next);
        }
        return all.toString();
    }

    /** Whether the other side has ended it, waited for a while. */
    boolean isEnded(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            return in.read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** An answer as it came. */
    record Reply(String text) {
        /** The status; 0 where the connection was ended without an answer. */
        int status() {
            return text.isEmpty() ? 0 : Integer.parseInt(text.substring(9, 12));
        }

        Optional<String> header(String name) {
            return head().lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }

        String head() {
            return text.contains("\r\n\r\n") ? text.substring(0, text.indexOf("\r\n\r\n")) : text;
        }

        String body() {
            return text.substring(text.indexOf("\r\n\r\n") + 4);
        }
    }
}
