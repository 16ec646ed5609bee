package org.chancery.preview.live;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.briefing.EditionId;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;

/** One line for a terminal each time an edition was made anew: when, what, how long it took, why, and what is wrong. */
record StatusLine(ProblemJson places) {
    private static final int MOST_FILES = 3;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    String of(LocalTime time, View view, Shown shown) {
        return visible(CLOCK.format(time) + "  " + view.briefing() + " " + EditionId.of(view.period())
                + view.template().map(each -> " as " + each).orElse("")
                + view.language().map(each -> " in " + each.tag()).orElse("")
                + "  " + shown.took() + " ms"
                + changed(shown)
                + problems(shown));
    }

    /** What would move a terminal's cursor or turn its text around is shown as a replacement. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }

    private String changed(Shown shown) {
        List<String> files = shown.changed().stream().map(places::shown).toList();
        String named = files.stream().limit(MOST_FILES).collect(Collectors.joining(", "));
        String more = files.size() > MOST_FILES ? " and " + (files.size() - MOST_FILES) + " more" : "";
        return files.isEmpty() ? "" : "  " + named + more;
    }

    private String problems(Shown shown) {
        long errors = shown.count(Severity.ERROR);
        long warnings = shown.count(Severity.WARNING);
        if (errors > 0) {
            Diagnostic first = shown.problems().stream()
                    .filter(each -> each.severity() == Severity.ERROR)
                    .findFirst()
                    .orElseThrow();
            String more = errors + warnings > 1 ? " (and " + (errors + warnings - 1) + " more)" : "";
            return "  error: " + place(first.origin()) + first.message() + more;
        }
        return warnings == 0 ? "" : "  " + warnings + (warnings == 1 ? " warning" : " warnings");
    }

    private String place(Origin origin) {
        return switch (origin) {
            case Origin.Spot spot -> places.file(origin) + ":" + spot.position().line() + ":"
                    + spot.position().column() + ": ";
            case Origin.WholeFile ignored -> places.file(origin) + ": ";
            case Origin.Run ignored -> "";
        };
    }
}
