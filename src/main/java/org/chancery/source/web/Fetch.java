package org.chancery.source.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.SourceFormat;

/** Fetches what lies at an address, or finds that it is as it was. Each place that it is led on to is looked at anew. */
record Fetch(Wire wire, Target.Resolver resolver, CopyFolder folder, Newsstand.Judge judge, InstantSource clock) {
    private static final int MOST_REDIRECTS = 5;
    private static final int HEAD = 2048;
    /** What tells a page from a feed that has a page in an item, whichever comes first. */
    private static final Pattern ROOT = Pattern.compile("<(rss|feed|rdf:rdf|html|!doctype html)\\b");
    private static final String FEEDS = "application/atom+xml, application/rss+xml, application/feed+json,"
            + " application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";
    private static final String CALENDARS = "text/calendar, */*;q=0.1";

    /** What there is now. */
    Copy now(EventSource.Address address, Optional<Copy> known) throws FetchFault {
        long deadline = System.nanoTime() + wire.limits().whole().toNanos();
        URI uri = URI.create(address.url());
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Target target = target(uri, address, redirects > 0);
            Answer answer = wire.ask(
                    target, headers(address, known), Duration.ofNanos(deadline - System.nanoTime()));
            if (answer.isUnchanged() && known.isPresent()) {
                return known.get().confirmed(clock.instant());
            }
            if (!answer.leadsOn()) {
                return copy(address, uri, answer);
            }
            uri = target.redirected(answer.headers().firstValue("Location").orElse(""));
        }
        throw new FetchFault("it leads on more than " + MOST_REDIRECTS + " times", "");
    }

    /** A place that a server leads on to may be refused as well, but nobody who wrote a briefing is to blame for it. */
    private Target target(URI uri, EventSource.Address address, boolean ledOn) throws FetchFault {
        try {
            return Target.of(uri, address.privateToo(), resolver);
        } catch (FetchFault e) {
            throw ledOn ? new FetchFault("it leads on, but " + e.what(), "it is not followed there") : e;
        }
    }

    private static Map<String, String> headers(EventSource.Address address, Optional<Copy> known) {
        Map<String, String> headers = new LinkedHashMap<>();
        String version = Fetch.class.getPackage().getImplementationVersion();
        headers.put("User-Agent", version == null ? "Chancery" : "Chancery/" + version);
        headers.put("Accept", address.format() == SourceFormat.CALENDAR ? CALENDARS : FEEDS);
        known.map(Copy::etag).filter(each -> !each.isEmpty()).ifPresent(each -> headers.put("If-None-Match", each));
        known.map(Copy::modified)
                .filter(each -> !each.isEmpty())
                .ifPresent(each -> headers.put("If-Modified-Since", each));
        return headers;
    }

    private Copy copy(EventSource.Address address, URI from, Answer answer) throws FetchFault {
        if (!answer.isWhole()) {
            throw new FetchFault("it answers " + answer.status(), "");
        }
        String head = head(answer.body());
        if (head.isBlank()) {
            throw new FetchFault("it gives an empty answer", "");
        }
        Matcher root = ROOT.matcher(head);
        if (head.startsWith("<") && root.find() && root.group(1).endsWith("html")) {
            throw new FetchFault("it gives an HTML page", "a page that has a feed names its address in its head");
        }
        boolean calendar = address.format() == SourceFormat.CALENDAR;
        if (calendar != head.contains("begin:vcalendar")
                || !calendar && !head.startsWith("<") && !head.startsWith("{")) {
            throw new FetchFault("what it gives is no " + address.format().word(), "");
        }
        Copy copy = new Copy(
                folder.path(address), answer.body(), from.toString(), answer.header("Content-Type"),
                answer.header("ETag"), answer.header("Last-Modified"), clock.instant());
        Optional<String> fault = judge.fault(address, copy);
        if (fault.isPresent()) {
            throw new FetchFault("what it gives cannot be read: " + fault.get(), "");
        }
        return copy;
    }

    /** How it begins, in whatever encoding, as far as that can be told. */
    private static String head(byte[] body) {
        String head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1);
        return head.replaceAll("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "").replace("\0", "")
                .strip().toLowerCase(Locale.ROOT);
    }
}
