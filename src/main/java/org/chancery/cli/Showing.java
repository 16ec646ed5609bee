package org.chancery.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.chancery.preview.web.Ports;
import org.chancery.preview.web.Reach;

/**
 * How {@code chancery preview} is to be reached.
 *
 * @param port the one that was named
 * @param open whether a browser is to be opened at it
 */
record Showing(Reach reach, Optional<Integer> port, boolean open) {
    private static final int USUAL_PORT = 8417;
    private static final int OTHER_PORTS = 20;
    private static final int HIGHEST_PORT = 65_535;
    private static final List<String> ONLY_HERE = List.of("port", "host", "open");
    /** They say what becomes of files and messages; a preview writes no files, and its messages are on its pages. */
    private static final List<String> NOT_HERE = List.of("output", "format", "wait", "strict", "json");

    /** Reads what is said of it; empty for all other commands, which refuse it. */
    static Optional<Showing> read(Command command, CommandLine line) throws UsageFault {
        if (command != Command.PREVIEW) {
            refuse(ONLY_HERE, line, command, "it goes with preview alone");
            return Optional.empty();
        }
        refuse(NOT_HERE, line, command, "it writes nothing, and shows HTML, PDF and messages in the browser");
        return Optional.of(new Showing(reach(line.value("host")), port(line.value("port")), line.has("open")));
    }

    /** The ports to try: the one that was named, or the usual one and those that follow it. */
    Ports ports() {
        return port.map(Ports::only).orElse(new Ports(USUAL_PORT, USUAL_PORT + OTHER_PORTS));
    }

    private static void refuse(List<String> options, CommandLine line, Command command, String hint) throws UsageFault {
        for (String option : options) {
            if (line.has(option)) {
                throw new UsageFault("--" + option + " does not go with " + command.word(), hint);
            }
        }
    }

    private static Optional<Integer> port(Optional<String> text) throws UsageFault {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean known = text.get().matches("[0-9]{1,5}") && Integer.parseInt(text.get()) <= HIGHEST_PORT;
        if (!known) {
            throw new UsageFault(
                    "--port \"" + text.get() + "\" is not a port",
                    "write a number from 1 to 65535, or 0 for any that is free");
        }
        return Optional.of(Integer.valueOf(text.get()));
    }

    private static Reach reach(Optional<String> host) throws UsageFault {
        if (host.isEmpty()) {
            return new Reach.Machine();
        }
        try {
            return new Reach.Network(InetAddress.getByName(host.get()), host.get());
        } catch (UnknownHostException e) {
            throw new UsageFault("--host \"" + host.get() + "\" is no known address", "write one of this machine's");
        }
    }
}
