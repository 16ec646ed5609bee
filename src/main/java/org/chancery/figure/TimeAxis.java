package org.chancery.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Language;

/**
 * Days along a line.
 *
 * @param start how far along the way the first day begins
 * @param end where the last one ends
 */
record TimeAxis(LocalDate first, LocalDate last, double start, double end) {
    private static final Lettering NUMBERS = new Lettering(13, 400);
    private static final Lettering MONTHS = new Lettering(13, 400);
    /** The least room between two numbers of days, and between the names of two months. */
    private static final double GAP = 10;

    private static final List<Integer> STEPS = List.of(1, 2, 7, 14);
    /** How tall the axis is with its words. */
    static final int HEIGHT = 44;

    /** Where a day begins, or a part of it. */
    double along(LocalDate day, double part) {
        return start + (ChronoUnit.DAYS.between(first, day) + part) * dayWidth();
    }

    double middle(LocalDate day) {
        return along(day, 0.5);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private double dayWidth() {
        return (end - start) / (ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** Draws ticks, numbers of days where they have room, and names of months. */
    void draw(Svg svg, Flow flow, double foot, Language language) {
        svg.rectangle(Colour.INK, flow.box(start, foot, end, foot + 1));
        double broad = NUMBERS.width("30") + GAP;
        int step = STEPS.stream().filter(each -> each * dayWidth() >= broad).findFirst().orElse(0);
        int at = 0;
        for (LocalDate day : days()) {
            if (step > 0) {
                double height = at % step == 0 ? 5 : 3;
                svg.rectangle(Colour.QUIET, flow.box(middle(day), foot, middle(day) + 1, foot + height));
            }
            if (step > 0 && at % step == 0) {
                svg.text(Colour.QUIET, NUMBERS, flow.place(middle(day), foot + 18),
                        Integer.toString(day.getDayOfMonth()));
            }
            at++;
        }
        months(svg, flow, foot, language);
    }

    private void months(Svg svg, Flow flow, double foot, Language language) {
        double free = start;
        List<LocalDate> starts = new ArrayList<>(days().stream().filter(day -> day.getDayOfMonth() == 1).toList());
        if (starts.isEmpty() || !starts.getFirst().equals(first)) {
            starts.addFirst(first);
        }
        for (LocalDate month : starts) {
            String name = language.month(month);
            double from = Math.max(start, along(month, 0));
            if (from >= free && from + MONTHS.width(name) <= end) {
                svg.rectangle(Colour.QUIET, flow.box(from, foot, from + 1, foot + 8));
                svg.textFrom(Colour.QUIET, MONTHS, flow.place(from, foot + 36), name);
                free = from + MONTHS.width(name) + GAP;
            }
        }
    }

    private List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
