package org.chancery.source.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * An address of the web that has been looked up and may be asked: the connection goes to the very machine that was looked
 * at, whatever a name server says later.
 */
record Target(URI uri, InetAddress machine) {
    /** Numbers that some systems take for an IPv4 address: 2130706433, 0x7f.1, 017700000001. */
    private static final Pattern NUMBERS = Pattern.compile("(?i)(0x[0-9a-f]*|[0-9]+)(\\.(0x[0-9a-f]*|[0-9]+))*\\.?");

    private static final Pattern PLAIN = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");
    private static final int MOST_PORTS = 65_535;

    /** How long a name may take to be looked up. */
    private static final Duration LONGEST_LOOKUP = Duration.ofSeconds(10);

    /** How names are looked up. */
    interface Resolver {
        List<InetAddress> addresses(String host) throws UnknownHostException;

        /** The machine's own, in a thread that is left alone where it takes too long. */
        static Resolver system() {
            return host -> {
                FutureTask<List<InetAddress>> task = new FutureTask<>(() -> List.of(InetAddress.getAllByName(host)));
                Thread.ofPlatform().daemon().name("look-up").start(task);
                try {
                    return task.get(LONGEST_LOOKUP.toSeconds(), TimeUnit.SECONDS);
                } catch (ExecutionException | TimeoutException e) {
                    throw new UnknownHostException(host);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new UnknownHostException(host);
                }
            };
        }
    }

    /**
     * Looks an address up.
     *
     * @param privateToo whether it may lie on this machine or in a private network
     */
    static Target of(URI uri, boolean privateToo, Resolver resolver) throws FetchFault {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!List.of("http", "https").contains(scheme)) {
            throw FetchFault.refused("\"" + uri + "\" is not an address of the web",
                    "only http and https are followed");
        }
        String host = uri.getHost();
        if (host == null || uri.getRawUserInfo() != null || uri.getPort() == 0 || uri.getPort() > MOST_PORTS) {
            throw FetchFault.refused("\"" + uri + "\" cannot be asked",
                    "write https://host/path, without a name or password");
        }
        if (NUMBERS.matcher(host).matches() && !PLAIN.matcher(host).matches()) {
            throw FetchFault.refused("\"" + host + "\" is an odd way to write an address", "write it as 192.0.2.1");
        }
        return new Target(uri, allowed(host, privateToo, resolver));
    }

    /** Where one of several addresses is not allowed none is used: it may be the one that the next look-up gives. */
    private static InetAddress allowed(String host, boolean privateToo, Resolver resolver) throws FetchFault {
        List<InetAddress> found;
        try {
            found = resolver.addresses(host);
        } catch (UnknownHostException e) {
            throw new FetchFault("no machine is known by the name \"" + host + "\"",
                    "is it right, and is there a network?");
        }
        for (InetAddress address : found) {
            Optional<AddressRange> range = AddressRange.of(address).filter(each -> !(privateToo && each.isPrivate()));
            if (range.isPresent()) {
                throw FetchFault.refused(
                        "\"" + host + "\" leads to " + address.getHostAddress() + ", which is " + range.get().what(),
                        range.get().isPrivate() ? "where that is meant, add \"private: true\"" : "it is never asked");
            }
        }
        return found.getFirst();
    }

    /** The same place by the machine's number, for the connection. */
    URI pinned() {
        String number = machine.getHostAddress().replaceFirst("%.*", "");
        String host = number.indexOf(':') < 0 ? number : "[" + number + "]";
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(uri.getScheme() + "://" + host + port() + path + query);
    }

    /** What the request says that it is for. */
    String hostHeader() {
        return uri.getHost() + port();
    }

    private String port() {
        return uri.getPort() < 0 ? "" : ":" + uri.getPort();
    }

    /** Where an answer leads on to; back from https to http it does not. */
    URI redirected(String location) throws FetchFault {
        try {
            URI next = uri.resolve(new URI(location.strip().replace(" ", "%20")));
            if (uri.getScheme().equalsIgnoreCase("https") && "http".equalsIgnoreCase(next.getScheme())) {
                throw new FetchFault("it leads on from https to http", "name an address that stays with https");
            }
            return next;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new FetchFault("it leads on to \"" + location + "\", which is no address", "");
        }
    }
}
