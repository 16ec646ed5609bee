package org.chancery.source.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.briefing.EventSource;
import org.chancery.briefing.SourceFormat;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.source.harvest.Surroundings;

/** Where feeds and calendars of the web are had from. Several are fetched at the same time. May be used by several threads. */
public final class Newsstand {
    private final Surroundings surroundings;
    private final Judge judge;
    private final Map<Title, Subscription> subscriptions = new ConcurrentHashMap<>();

    /** One that keeps its copies in the workspace. Nothing is loaded before an address is named. */
    public Newsstand(Surroundings surroundings, Judge judge) {
        this.surroundings = surroundings;
        this.judge = judge;
    }

    /** Who sees whether what was fetched can be read at all: what cannot must not take the place of a good copy. */
    public interface Judge {
        /** What is wrong with it; empty where nothing is. */
        Optional<String> fault(EventSource.Address address, Copy copy);
    }

    private record Title(String url, SourceFormat format, boolean privateToo) {}

    /** Begins to fetch these, so that they need not be waited for one after the other. */
    public void order(List<EventSource.Address> addresses) {
        addresses.forEach(address -> subscription(address).begin());
    }

    /** What an address gives, not older than fifteen minutes where that can be had without waiting a second time. */
    public Delivery delivery(EventSource.Address address) {
        Delivery delivery = subscription(address).delivery();
        return new Delivery(delivery.copy(), delivery.diagnostics().stream().map(each -> of(each, address)).toList());
    }

    /** Another briefing may have asked first; each is told in its own place. */
    private static Diagnostic of(Diagnostic each, EventSource.Address address) {
        return new Diagnostic(each.severity(), each.fault(), address.origin(), each.message(), each.hint());
    }

    private Subscription subscription(EventSource.Address address) {
        return subscriptions.computeIfAbsent(
                new Title(address.url(), address.format(), address.privateToo()),
                ignored -> new Subscription(address, fetch()));
    }

    private Fetch fetch() {
        return new Fetch(
                Wire.usual(), Target.Resolver.system(), CopyFolder.of(surroundings.workspace()), judge,
                surroundings.clock());
    }
}
