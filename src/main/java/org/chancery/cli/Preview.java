package org.chancery.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.chancery.briefing.BriefingReader;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Fault;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;
import org.chancery.pipeline.Order;
import org.chancery.pipeline.Workspace;
import org.chancery.preview.live.LiveContent;
import org.chancery.preview.live.Reporter;
import org.chancery.preview.web.Address;
import org.chancery.preview.web.Answer;
import org.chancery.preview.web.Content;
import org.chancery.preview.web.HttpLimits;
import org.chancery.preview.web.Ports;
import org.chancery.preview.web.PreviewServer;
import org.chancery.preview.web.Reach;

/** Shows editions in a browser while they are written, until it is interrupted. Its threads may all speak at once. */
final class Preview implements Reporter {
    private final Terminal terminal;
    private final Showing showing;
    private final Report report;

    Preview(Terminal terminal, Showing showing, Report report) {
        this.terminal = terminal;
        this.showing = showing;
        this.report = report;
    }

    /** Serves a workspace, and says where; a briefing that was named is the one to begin with. */
    void show(Workspace workspace, Order order, Optional<Path> briefing) {
        HttpLimits.properties().forEach(System::setProperty);
        // Messages that come while it runs bear the time of the user's clock.
        var clock = terminal.clock().withZone(ZoneId.systemDefault());
        try (var content = new LiveContent(workspace, order, Production.fonts(), clock, this)) {
            serve(content, briefing.map(file -> page(content, file, order)).orElse(""));
        }
    }

    private void serve(Content content, String page) {
        try (var server = PreviewServer.open(showing.reach(), showing.ports(), content, this::tripped)) {
            Thread closing = new Thread(server::close);
            Runtime.getRuntime().addShutdownHook(closing);
            begin(server, page);
            waitUntilInterrupted();
            Runtime.getRuntime().removeShutdownHook(closing);
        } catch (IOException e) {
            refuse(e);
        }
    }

    /** The page of a briefing's edition, seen from the front page; that page itself where there is no edition. */
    private static String page(Content content, Path briefing, Order order) {
        Map<String, String> choices = order.template().map(each -> Map.of("template", each)).orElse(Map.of());
        Address address = new Address(List.of(BriefingReader.id(briefing)), choices);
        return content.answer(address) instanceof Answer.Moved moved
                ? moved.location()
                : "";
    }

    private void begin(PreviewServer server, String page) {
        Ports ports = showing.ports();
        if (ports.first() > 0 && server.port() != ports.first()) {
            tell("preview: port " + ports.first() + " is taken, so it is " + server.port());
        }
        if (showing.reach() instanceof Reach.Network) {
            warn("whoever is given the address below can read the drafts", "over the network they pass unencrypted");
        }
        String address = server.address() + page;
        terminal.out().println(address);
        terminal.out().flush();
        tell("preview: editing shows at once; Ctrl-C ends it");
        if (showing.open()) {
            Opener.open(address, this::warn);
        }
    }

    private static void waitUntilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            // Whoever interrupts wants it to end, and it does.
        }
    }

    private void refuse(IOException e) {
        Ports ports = showing.ports();
        boolean one = ports.first() == ports.last();
        String which = one ? "port " + ports.first() : "ports " + ports.first() + " to " + ports.last();
        String reason = String.valueOf(e.getMessage());
        boolean taken = e instanceof BindException && reason.contains("in use");
        String message = taken
                ? which + (one ? " is taken" : " are all taken")
                : "cannot listen on " + which + ": " + reason;
        say(new Diagnostic(Severity.ERROR, Fault.OUTPUT, Origin.run(), message, hint(taken, one)));
    }

    private String hint(boolean taken, boolean one) {
        if (!taken && showing.reach() instanceof Reach.Network) {
            return "--host takes an address of this machine";
        }
        return one ? "name another, or leave --port out" : "name one that is free with --port";
    }

    private void warn(String message, String hint) {
        say(Diagnostic.warning(Origin.run(), message, hint));
    }

    private synchronized void say(Diagnostic diagnostic) {
        report.say(List.of(diagnostic));
    }

    private synchronized void tell(String sentence) {
        report.tell(sentence);
    }

    @Override
    public void made(String line) {
        tell(line);
    }

    @Override
    public synchronized void tripped(Throwable bug) {
        report.say(bug);
    }
}
