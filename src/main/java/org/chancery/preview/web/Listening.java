package org.chancery.preview.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.util.List;
import java.util.Optional;

/** Takes a port, under all addresses that a name of the preview may lead to. */
final class Listening {
    private static final int ATTEMPTS = 20;
    /** Connections that wait to be taken; one more is not told so and tries again only after a second. */
    private static final int WAITING = 256;
    private static final byte[] LOOPBACK_4 = {127, 0, 0, 1};
    private static final byte[] LOOPBACK_6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private Listening() {}

    /** Servers that listen on a port, none of them started; 0 for any that is free. */
    static List<HttpServer> on(int port, Reach reach) throws IOException {
        return switch (reach) {
            case Reach.Network network -> List.of(server(network.address(), port));
            case Reach.Machine ignored when port == 0 -> onAny();
            case Reach.Machine ignored -> onBothLoopbacks(port);
        };
    }

    /** What is free for the one address may be taken for the other. */
    private static List<HttpServer> onAny() throws IOException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return onBothLoopbacks(0);
            } catch (BindException e) {
                // The next attempt is given another port.
            }
        }
        return onBothLoopbacks(0);
    }

    /** Where the name localhost leads to the other address, another program must not be what a browser finds there. */
    private static List<HttpServer> onBothLoopbacks(int port) throws IOException {
        HttpServer first = server(InetAddress.getByAddress(LOOPBACK_4), port);
        try {
            Optional<HttpServer> second = onLoopback6(first.getAddress().getPort());
            return second.map(each -> List.of(first, each)).orElse(List.of(first));
        } catch (IOException e) {
            first.stop(0);
            throw e;
        }
    }

    private static Optional<HttpServer> onLoopback6(int port) throws IOException {
        InetAddress address = InetAddress.getByAddress(LOOPBACK_6);
        return NetworkInterface.getByInetAddress(address) == null
                ? Optional.empty()
                : Optional.of(server(address, port));
    }

    private static HttpServer server(InetAddress address, int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(address, port), WAITING);
    }
}
