package org.chancery.preview.web;

import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names under which a browser may ask for the preview. Any other name means that somebody else's name was made to lead
 * to this machine, so that pages of theirs could read what is served here.
 */
final class HostNames {
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
    /** The longest run of noughts within a written IPv6 address, which stands in short as two colons. */
    private static final Pattern NOUGHTS = Pattern.compile("(^|:)0(:0)+(:|$)");

    private HostNames() {}

    /** The names for a reach, as a browser writes them in lower case; the one to show to a user first. */
    static List<String> of(Reach reach) {
        return switch (reach) {
            case Reach.Machine ignored -> LOOPBACK;
            case Reach.Network network -> of(network);
        };
    }

    private static List<String> of(Reach.Network network) {
        Set<String> names = new LinkedHashSet<>();
        if (network.address().isAnyLocalAddress()) {
            ofThisMachine().stream()
                    .filter(each -> !each.isLoopbackAddress() && !each.isLinkLocalAddress())
                    .forEach(each -> names.add(literal(each)));
            names.addAll(LOOPBACK);
        } else {
            names.add(literal(network.address()));
            names.add(network.name().toLowerCase(Locale.ROOT));
        }
        return List.copyOf(names);
    }

    private static List<InetAddress> ofThisMachine() {
        try {
            List<InetAddress> found = new ArrayList<>();
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .forEach(found::add);
            return found;
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address as browsers write it: IPv6 in brackets, its longest run of noughts left out. */
    static String literal(InetAddress address) {
        String text = address.getHostAddress();
        if (!(address instanceof Inet6Address)) {
            return text;
        }
        String full = text.replaceFirst("%.*", "");
        String longest = NOUGHTS.matcher(full)
                .results()
                .map(each -> each.group())
                .reduce("", (one, other) -> noughts(other) > noughts(one) ? other : one);
        String written = longest.isEmpty() ? full : full.replaceFirst(Pattern.quote(longest), "::");
        return "[" + written + "]";
    }

    private static long noughts(String run) {
        return run.chars().filter(letter -> letter == '0').count();
    }
}
