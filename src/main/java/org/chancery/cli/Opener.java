package org.chancery.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Opens addresses in the user's browser, by the program that each system has for that. */
final class Opener {
    private static final String HINT = "open the address yourself";

    private Opener() {}

    /** Opens one, and does not wait for it; what goes wrong is told as a message and a hint, perhaps later. */
    static void open(String address, BiConsumer<String, String> warnings) {
        List<String> program = program(System.getProperty("os.name").toLowerCase(Locale.ROOT));
        try {
            new ProcessBuilder(Stream.concat(program.stream(), Stream.of(address)).toList())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .onExit()
                    .thenAccept(ended -> {
                        if (ended.exitValue() != 0) {
                            warnings.accept("no browser was opened: " + program.getFirst() + " failed", HINT);
                        }
                    });
        } catch (IOException e) {
            warnings.accept("no browser was opened: there is no " + program.getFirst(), HINT);
        }
    }

    private static List<String> program(String system) {
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return system.startsWith("mac") ? List.of("open") : List.of("xdg-open");
    }
}
