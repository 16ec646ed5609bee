package org.chancery.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.diagnostic.Origin;

/**
 * Where an element of a page comes from.
 *
 * @param tag what the element is called
 * @param places the lines of the template that wrote it, the innermost first, each time with who called for it
 * @param event the id of the event that it tells of; empty for none
 * @param section the heading of the section that it stands in; empty for none
 */
public record Provenance(String tag, List<Origin> places, String event, String section) {
    /** So much of a tag is looked for in the template. */
    private static final int ENOUGH = 40;

    public Provenance {
        places = List.copyOf(places);
    }

    /** What traces tell, that of the element itself first and then those of the elements around it. */
    static Provenance of(String tag, List<Trace> traces, TemplateSources sources) {
        List<Origin> places = new ArrayList<>();
        List<Trace.Place> stack = Trace.places(traces.getFirst().stack()).toList();
        for (Trace.Place place : stack) {
            Optional<Origin> origin =
                    place == stack.getFirst() ? exact(traces.getFirst(), place, sources) : place.in(sources);
            origin.filter(each -> !places.contains(each)).ifPresent(places::add);
        }
        return new Provenance(tag, places, nearest(traces, Trace::event), nearest(traces, Trace::section));
    }

    private static String nearest(List<Trace> traces, Function<Trace, String> what) {
        return traces.stream().map(what).filter(each -> !each.isEmpty()).findFirst().orElse("");
    }

    /** The tag itself, where it stands in the template as it is: FreeMarker writes all up to the next instruction. */
    private static Optional<Origin> exact(Trace trace, Trace.Place place, TemplateSources sources) {
        return sources.named(place.template()).map(source -> {
            String text = source.text().text();
            int start = source.offset(place.line(), place.column());
            String tag = start(trace.text(), trace.into());
            int at = nth(text, tag, occurrences(trace.text().substring(0, trace.into()), tag), start);
            boolean instruction = text.startsWith("${", start) || text.startsWith("<#", start);
            return at < 0 || instruction
                    ? source.atLine(place.line(), place.column())
                    : source.at(at, tag.length());
        });
    }

    /** Where a text stands for the time after so many others, from a place on; -1 where it does not. */
    private static int nth(String text, String wanted, int others, int from) {
        int at = text.indexOf(wanted, from);
        for (int passed = 0; passed < others && at >= 0; passed++) {
            at = text.indexOf(wanted, at + 1);
        }
        return at;
    }

    /** The beginning of what was written from there on, in one line. */
    private static String start(String text, int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, Math.min(end < 0 ? text.length() : end, from + ENOUGH));
    }

    private static int occurrences(String text, String wanted) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }
}
