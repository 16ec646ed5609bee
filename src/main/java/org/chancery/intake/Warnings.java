package org.chancery.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;
import org.chancery.event.Event;
import org.chancery.source.harvest.Harvest;
import org.chancery.tag.Doubt;

/** Turns what was said of a file's events into what an editor should look at, since its lines are not there any more. */
final class Warnings {
    private Warnings() {}

    /** The doubts about each event, by its id: those that the reader had, and those that it warned of. */
    static Map<String, List<Doubt>> of(Harvest harvest) {
        TreeMap<Integer, Event> begins = new TreeMap<>();
        for (Event event : harvest.events()) {
            if (event.origin() instanceof Origin.Spot spot) {
                begins.putIfAbsent(spot.position().line(), event);
            }
        }
        Map<String, List<Doubt>> doubts = new HashMap<>();
        harvest.doubts().forEach((id, known) -> doubts.put(id, new ArrayList<>(known)));
        for (Diagnostic found : harvest.diagnostics()) {
            if (found.severity() == Severity.WARNING && found.origin() instanceof Origin.Spot spot) {
                var begin = begins.floorEntry(spot.position().line());
                if (begin != null) {
                    doubts.computeIfAbsent(begin.getValue().id(), ignored -> new ArrayList<>())
                            .add(new Doubt(key(found.message()), found.message()));
                }
            }
        }
        return doubts;
    }

    /** The key that a warning is about. */
    private static String key(String message) {
        if (message.contains(" is taken for ") || message.startsWith("no office of ")) {
            return "people";
        }
        return message.contains(" announced ") ? "announced" : "id";
    }
}
