package org.chancery.preview.web;

import java.util.List;
import java.util.Optional;

/**
 * Where a preview is served.
 *
 * @param names the hosts that it is asked for by, the one to show first
 * @param token the first segment of all its addresses, where others than this machine can reach it
 */
record Place(List<String> names, int port, Optional<String> token) {
    private static final int USUAL_PORT = 80;

    Place {
        names = List.copyOf(names);
    }

    /** Whether a Host header, in lower case, names this place. */
    boolean isNamed(String host) {
        return names.stream().anyMatch(name -> host.equals(name + ":" + port)
                || port == USUAL_PORT && host.equals(name));
    }

    /** The address of the front page. */
    String address() {
        return "http://" + names.getFirst() + ":" + port + "/" + token.map(each -> each + "/").orElse("");
    }

    /** What a request asks for within this place; empty where it does not begin with the token. */
    Optional<String> inside(String target) {
        if (token.isEmpty()) {
            return Optional.of(target);
        }
        int end = target.indexOf('/', 1);
        boolean opens = target.startsWith("/") && end > 0 && Secrets.same(token.get(), target.substring(1, end));
        return opens ? Optional.of(target.substring(end)) : Optional.empty();
    }

    /** The origin of pages that are asked for by this Host, as browsers write it. */
    static String origin(String host) {
        return "http://" + (host.endsWith(":" + USUAL_PORT) ? host.substring(0, host.lastIndexOf(':')) : host);
    }
}
