package org.chancery.source.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.chancery.briefing.EventSource;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One address that is asked again and again. Only the first time is waited for; later, what has become old is fetched anew
 * beside the work, and used from the next time on.
 */
final class Subscription {
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final EventSource.Address address;
    private final Fetch fetch;
    private final CopyFolder folder;
    private final InstantSource clock;
    private @Nullable CompletableFuture<Delivery> first;
    private @Nullable Delivery last;
    private Instant asked = Instant.MIN;
    private boolean underWay;

    Subscription(EventSource.Address address, Fetch fetch) {
        this.address = address;
        this.fetch = fetch;
        this.folder = fetch.folder();
        this.clock = fetch.clock();
    }

    /** Asks if that has to be done; does not wait. */
    synchronized void begin() {
        if (underWay || last != null && !isOld(last)) {
            return;
        }
        underWay = true;
        CompletableFuture<Delivery> result = new CompletableFuture<>();
        first = first == null ? result : first;
        Thread.ofVirtual().start(() -> finish(result));
    }

    /** The newest that there is; waits only where there has been none yet. */
    Delivery delivery() {
        begin();
        CompletableFuture<Delivery> awaited;
        synchronized (this) {
            if (last != null) {
                return last;
            }
            awaited = Objects.requireNonNull(first);
        }
        return awaited.join();
    }

    private boolean isOld(Delivery known) {
        Duration good = known.diagnostics().isEmpty() ? FRESH : PATIENCE;
        return !clock.instant().isBefore(asked.plus(good));
    }

    private void finish(CompletableFuture<Delivery> result) {
        try {
            Delivery delivery = fetched();
            synchronized (this) {
                last = delivery;
                asked = clock.instant();
                underWay = false;
            }
            result.complete(delivery);
        } catch (RuntimeException | Error e) {
            synchronized (this) {
                underWay = false;
                first = null;
            }
            result.completeExceptionally(e);
        }
    }

    private Delivery fetched() {
        Optional<Copy> known = folder.find(address);
        try {
            Copy copy = fetch.now(address, known);
            return new Delivery(Optional.of(copy), kept(copy));
        } catch (FetchFault e) {
            known.ifPresent(copy -> folder.used(address, clock.instant()));
            return e.isRefused() || known.isEmpty()
                    ? new Delivery(Optional.empty(), List.of(said(e, Severity.ERROR, "")))
                    : new Delivery(known, List.of(said(
                            e, Severity.WARNING, "; the copy of " + age(known.get()) + " is used")));
        }
    }

    /** That a copy cannot be kept harms nobody today. */
    private List<Diagnostic> kept(Copy copy) {
        List<Diagnostic> said = new ArrayList<>();
        try {
            folder.keep(address, copy);
            folder.sweep(clock.instant());
        } catch (IOException e) {
            said.add(new Diagnostic(
                    Severity.WARNING, Fault.OUTPUT, address.origin(),
                    "no copy of \"" + address.url() + "\" can be kept in " + folder.folder(),
                    "without one there is nothing to fall back on; may the folder be written to?"));
        }
        return said;
    }

    private Diagnostic said(FetchFault fault, Severity severity, String also) {
        Fault sort = fault.isRefused() ? Fault.INPUT : Fault.UNREACHABLE;
        String message = fault.isRefused()
                ? fault.what()
                : "\"" + address.url() + "\" cannot be fetched: " + fault.what() + also;
        return new Diagnostic(severity, sort, address.origin(), message, fault.hint());
    }

    private String age(Copy copy) {
        Duration age = Duration.between(copy.fetched(), clock.instant());
        if (age.toMinutes() < 1) {
            return "just now";
        }
        long number = age.toDays() > 1 ? age.toDays() : age.toHours() > 0 ? age.toHours() : age.toMinutes();
        String unit = age.toDays() > 1 ? "day" : age.toHours() > 0 ? "hour" : "minute";
        return number + " " + unit + (number == 1 ? "" : "s") + " ago";
    }
}
