package org.chancery.source.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a calendar with the properties and parts in it.
 *
 * @param kind in capitals, such as {@code VEVENT}
 * @param line that it begins on
 * @param isWhole whether it ends
 */
record Component(String kind, int line, List<ContentLine> properties, List<Component> parts, boolean isWhole) {
    private static final int DEEPEST = 16;

    Component {
        properties = List.copyOf(properties);
        parts = List.copyOf(parts);
    }

    /** The first property of this name. */
    Optional<ContentLine> property(String name) {
        return properties.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** All properties of this name. */
    List<ContentLine> properties(String name) {
        return properties.stream().filter(each -> each.name().equals(name)).toList();
    }

    /** The parts of this kind. */
    List<Component> parts(String wanted) {
        return parts.stream().filter(each -> each.kind.equals(wanted)).toList();
    }

    /** The value of a property as a text; empty where there is none. */
    String text(String name) {
        return property(name).map(ContentLine::text).orElse("");
    }

    /** What a file holds, as one part; what is not ended goes as far as the file, or as what is around it. */
    static Component of(List<ContentLine> lines) {
        Deque<Draft> open = new ArrayDeque<>(List.of(new Draft("", 1)));
        int tooDeep = 0;
        for (ContentLine line : lines) {
            String kind = line.value().toUpperCase(Locale.ROOT);
            if (line.name().equals("BEGIN") && open.size() > DEEPEST) {
                tooDeep++;
            } else if (line.name().equals("BEGIN")) {
                open.push(new Draft(kind, line.number()));
            } else if (line.name().equals("END") && tooDeep > 0) {
                tooDeep--;
            } else if (line.name().equals("END")) {
                end(kind, open);
            } else if (tooDeep == 0) {
                open.element().properties.add(line);
            }
        }
        while (open.size() > 1) {
            close(open, false);
        }
        return open.element().component(true);
    }

    /** An end of something that is not open ends nothing. */
    private static void end(String kind, Deque<Draft> open) {
        if (open.stream().noneMatch(each -> each.kind.equals(kind)) || kind.isEmpty()) {
            return;
        }
        while (!open.element().kind.equals(kind)) {
            close(open, false);
        }
        close(open, true);
    }

    private static void close(Deque<Draft> open, boolean whole) {
        Component closed = open.pop().component(whole);
        open.element().parts.add(closed);
    }

    private record Draft(String kind, int line, List<ContentLine> properties, List<Component> parts) {
        Draft(String kind, int line) {
            this(kind, line, new ArrayList<>(), new ArrayList<>());
        }

        Component component(boolean whole) {
            return new Component(kind, line, properties, parts, whole);
        }
    }
}
