package org.chancery.figure;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.chancery.digest.Digest;
import org.chancery.text.Language;

/** Draws a timeline: marks in lanes, the days below them, the moment that the edition speaks from, a key. */
final class TimelineDrawing {
    private static final int WIDTH = 400;
    /** What is recalled stands in a column of its own, since it may be a year back. */
    private static final int EARLIER = 46;

    private static final int BREAK = 14;
    private static final int TOP = 22;
    private static final int LANE = 30;
    private static final int TOP_OF_WORDS = 13;
    private static final Lettering SMALL = new Lettering(13, 400);

    private final Language language;
    private final Flow flow;
    private final TimeAxis axis;
    private final Lanes lanes;
    private final ZonedDateTime asOf;
    private final double foot;
    private final TimelineKey key;

    TimelineDrawing(Digest digest, List<Occasion> occasions) {
        language = digest.masthead().language();
        flow = Flow.of(WIDTH, language);
        LocalDate from = digest.masthead().from();
        boolean recalls = occasions.getFirst().first().isBefore(from);
        axis = new TimeAxis(from, digest.figures().reach(), recalls ? EARLIER + BREAK : 0, WIDTH);
        asOf = digest.masthead().asOf();
        lanes = Lanes.of(marks(occasions), new Lanes.Way(WIDTH, now()));
        foot = TOP + lanes.height() * (double) LANE + 4;
        key = TimelineKey.of(occasions, WIDTH, language);
    }

    /** How many events have no mark, for want of room. */
    int rest() {
        return lanes.rest();
    }

    private List<Lanes.Mark> marks(List<Occasion> occasions) {
        List<Lanes.Mark> marks = new ArrayList<>();
        for (Occasion each : occasions) {
            boolean earlier = each.first().isBefore(axis.first());
            double along = earlier ? EARLIER / 2.0 : axis.middle(shown(each.first()));
            double until = earlier ? along : axis.middle(shown(each.last()));
            marks.add(new Lanes.Mark(each, marks.size() + 1, inside(along), until));
        }
        return marks;
    }

    /** A mark on the first or last day of a long period would stand half outside. */
    private static double inside(double along) {
        return Math.clamp(along, 14, WIDTH - 14);
    }

    /** What lasts beyond the last day is shown up to it. */
    private LocalDate shown(LocalDate day) {
        return day.isAfter(axis.last()) ? axis.last() : day;
    }

    String draw(String alt) {
        int height = (int) foot + TimeAxis.HEIGHT + key.height();
        Svg svg = new Svg(flow, height, "timeline", alt);
        earlier(svg);
        axis.draw(svg, flow, foot, language);
        now(svg);
        lanes.spots().forEach(spot -> draw(svg, spot));
        key.draw(svg, flow, foot + TimeAxis.HEIGHT);
        return svg.end();
    }

    /** A gap in the line of days, and the word for what stands ahead of it. */
    private void earlier(Svg svg) {
        if (axis.start() > 0) {
            svg.rectangle(Colour.INK, flow.box(0, foot, EARLIER, foot + 1));
            for (double at : new double[] {EARLIER, EARLIER + BREAK - 6.0}) {
                Place low = flow.place(at, foot + 6);
                Place high = flow.place(at + 6, foot - 5);
                svg.stroke(Pen.of(Colour.INK, 1), "M" + Math.round(low.x()) + " " + Math.round(low.y()) + "L"
                        + Math.round(high.x()) + " " + Math.round(high.y()));
            }
            svg.text(Colour.QUIET, SMALL, flow.place(EARLIER / 2.0, foot + 18), "…");
        }
    }

    private LocalDate today() {
        return asOf.minusNanos(1).toLocalDate();
    }

    /** Where the moment stands that the edition speaks from; midnight belongs to the day that it ends. */
    private double now() {
        double part = asOf.toLocalDate().equals(today()) ? asOf.getHour() / 24.0 : 1;
        return axis.holds(today()) ? axis.along(today(), part) : WIDTH;
    }

    private void now(Svg svg) {
        if (axis.holds(today())) {
            String words = language.word("edition.asOf", language.shortDay(today()));
            double width = SMALL.width(words);
            double from = Math.clamp(now() - width / 2, 0, WIDTH - width);
            svg.textFrom(Colour.NEWS, SMALL, flow.place(from, TOP_OF_WORDS), words);
            long x = Math.round(flow.x(Math.min(now(), WIDTH - 1)));
            svg.stroke(new Pen(Colour.NEWS, 2, "4 4"), "M" + x + " 19V" + Math.round(foot));
        }
    }

    private void draw(Svg svg, Lanes.Spot spot) {
        double y = foot - 4 - (spot.lane() + 0.5) * LANE;
        if (spot.until() > spot.along() + Standing.SIZE) {
            svg.rectangle(Colour.FACT, flow.box(spot.along(), y - 2, spot.until(), y + 2));
        }
        spot.occasion().standing().draw(svg, flow.place(spot.along(), y), Integer.toString(spot.number()));
        if (!spot.label().isEmpty()) {
            svg.textFrom(Colour.INK, Lanes.LABEL, flow.place(spot.labelAt(), y + 4), spot.label());
        }
    }
}
