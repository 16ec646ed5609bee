package org.chancery.digest;

import java.time.LocalDate;
import java.util.List;

/**
 * What machines have counted in the news of a period.
 *
 * @param datasets where it is counted, by name; none where nothing is
 * @param reports of what the digest does not tell, the most often reported first
 * @param days every day of the period with its number of coded events, none left out
 */
public record Coverage(List<String> datasets, List<Report> reports, List<Figures.DayCount> days) {
    public Coverage {
        datasets = List.copyOf(datasets);
        reports = List.copyOf(reports);
        days = List.copyOf(days);
    }

    /** Nothing has been counted. */
    public static Coverage none() {
        return new Coverage(List.of(), List.of(), List.of());
    }

    /**
     * Something that has been reported.
     *
     * @param parties the countries and bodies between which it happened, by name
     * @param kind the kind's word in English, such as {@code talks}
     * @param mentions how often
     * @param title of a report; empty where none is known
     * @param url of a report; empty where none is known
     */
    public record Report(
            List<String> parties, String kind, LocalDate first, LocalDate last, long mentions, String title,
            String url) {
        public Report {
            parties = List.copyOf(parties);
        }
    }
}
