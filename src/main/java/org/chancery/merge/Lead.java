package org.chancery.merge;

import java.util.Comparator;
import org.chancery.event.EventStatus;

/**
 * Which of several reports leads: one of what took place before one of a plan, then the editor's weightiest, the one with
 * the most exact date, the most sources, the fullest text, the earliest day, and at last the first by its id.
 */
final class Lead {
    private static final int NO_WEIGHT = -1;

    static final Comparator<Report> ORDER = Comparator.<Report, Boolean>comparing(
            report -> report.event().status() == EventStatus.SCHEDULED)
            .thenComparingInt(report -> -report.event().weight().orElse(NO_WEIGHT))
            .thenComparing(Report::isAbout)
            .thenComparingInt(report -> -report.event().sources().size())
            .thenComparingInt(report -> -report.event().summary().markdown().length())
            .thenComparing(Report::first)
            .thenComparing(report -> report.event().id());

    private Lead() {}
}
