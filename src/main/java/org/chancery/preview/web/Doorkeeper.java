package org.chancery.preview.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides, before anything is looked up, whether a request is answered: only one that names this very place, asks for
 * something to be read, and was not made by a page of somebody else.
 *
 * @param key what a page of ours must say to be told of changes
 */
record Doorkeeper(Place place, String key) {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Set<String> PROTOCOLS = Set.of("HTTP/1.0", "HTTP/1.1");
    private static final String SAME_ORIGIN = "same-origin";
    /** Where it is sent at all: by a page of ours, or by a user who typed an address or chose a bookmark. */
    private static final Set<String> OUR_SITES = Set.of(SAME_ORIGIN, "none");

    Verdict judge(Request request) {
        List<String> hosts = request.all("Host");
        if (hosts.size() != 1 || !place.isNamed(hosts.getFirst().toLowerCase(Locale.ROOT))) {
            return refused(403, "This preview is not known by that host.");
        }
        if (!METHODS.contains(request.method())) {
            return refused(405, "The preview can only be read.");
        }
        if (!isOurs(request, Place.origin(hosts.getFirst().toLowerCase(Locale.ROOT)))) {
            return refused(403, "The preview answers to its own pages alone.");
        }
        Optional<String> inside = place.inside(request.target());
        if (inside.isEmpty()) {
            return refused(404, "There is nothing at this address.");
        }
        return Target.read(inside.get())
                .filter(address -> PROTOCOLS.contains(request.protocol()))
                .map(address -> judge(request, address))
                .orElse(refused(400, "This is not an address of the preview."));
    }

    private static boolean isOurs(Request request, String origin) {
        List<String> origins = request.all("Origin");
        List<String> sites = request.all("Sec-fetch-site");
        return (origins.isEmpty() || origins.equals(List.of(origin)))
                && (sites.isEmpty() || sites.size() == 1 && OUR_SITES.contains(sites.getFirst()));
    }

    private Verdict judge(Request request, Address address) {
        return address.isStream() && !mayFollow(request, address)
                ? refused(403, "Load the page again: it was made by another run of the preview.")
                : new Verdict.Admitted(address);
    }

    /**
     * Browsers name the origin of some requests and the relation of sites of all, but over a network, without encryption,
     * not even that; there the token stands for it.
     */
    private boolean mayFollow(Request request, Address address) {
        boolean known = !request.all("Origin").isEmpty()
                || request.all("Sec-fetch-site").equals(List.of(SAME_ORIGIN))
                || place.token().isPresent();
        return known && Secrets.same(key, address.part("key").orElse(""));
    }

    private static Verdict refused(int status, String sentence) {
        return new Verdict.Refused(status, sentence);
    }
}
