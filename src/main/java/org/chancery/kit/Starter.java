package org.chancery.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/** The files that come with the program for users to begin from. */
final class Starter {
    private Starter() {}

    /** A briefing of this title, commented. */
    static byte[] briefing(String title) {
        return text("briefing.yaml").replace("{title}", title).getBytes(StandardCharsets.UTF_8);
    }

    /** Events for show: some in the last whole week before a day, one in the week of that day. */
    static byte[] events(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return text("events.yaml")
                .replace("{reported}", monday.minusDays(4).toString())
                .replace("{held}", monday.minusDays(5).toString())
                .replace("{ahead}", monday.plusDays(3).toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What tells an editor of YAML which keys a file may have. */
    static byte[] schema(String name) {
        return bytes(name + ".schema.json");
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Starter.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
