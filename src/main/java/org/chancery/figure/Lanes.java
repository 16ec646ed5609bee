package org.chancery.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each mark of a timeline the lowest lane in which it has room with its label.
 *
 * @param spots where the marks stand, those that found a lane
 * @param rest how many found none
 */
record Lanes(List<Spot> spots, int rest) {
    /** More would be taller than what stands around it. */
    private static final int MOST = 10;

    private static final double MARK = 14;
    private static final double GAP = 3;
    static final Lettering LABEL = new Lettering(13, 400);
    private static final double LONGEST = 150;

    /**
     * A mark with its place.
     *
     * @param number from 1, in the order of the days
     * @param along the way to its middle
     * @param until where it ends, for what takes several days
     * @param label empty for none
     * @param labelAt where the label begins
     */
    record Spot(Occasion occasion, int number, int lane, double along, double until, String label, double labelAt) {
        Spot in(int free) {
            return new Spot(occasion, number, free, along, until, label, labelAt);
        }
    }

    /** A mark before it has its lane. */
    record Mark(Occasion occasion, int number, double along, double until) {
        double end() {
            return Math.max(along + MARK, until + 2);
        }
    }

    /**
     * The way that is free, and the place on it that no label may cross.
     *
     * @param now where the edition's moment stands; beyond the end where it is not shown
     */
    record Way(double end, double now) {
        boolean isFree(double from, double to) {
            return from >= 0 && to <= end && !(from < now && now < to);
        }
    }

    /** Each with its label where all find a lane so, else with its number alone. */
    static Lanes of(List<Mark> marks, Way way) {
        Lanes labelled = place(marks, way, true);
        return labelled.rest == 0 ? labelled : place(marks, way, false);
    }

    int height() {
        return spots.stream().mapToInt(Spot::lane).max().orElse(0) + 1;
    }

    private static Lanes place(List<Mark> marks, Way way, boolean labelled) {
        List<List<double[]>> taken = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        for (Mark mark : marks) {
            Spot spot = labelled ? labelled(mark, way) : bare(mark);
            double from = Math.min(mark.along - MARK, spot.labelAt);
            double to = Math.max(mark.end(), spot.labelAt + width(spot.label));
            int lane = lane(taken, from, to);
            if (lane < MOST) {
                spots.add(spot.in(lane));
            }
        }
        return new Lanes(spots, marks.size() - spots.size());
    }

    /** With its label behind it, else ahead of it, else without. */
    private static Spot labelled(Mark mark, Way way) {
        String label = LABEL.cut(mark.occasion.label(), LONGEST);
        double width = width(label);
        double ahead = mark.along - MARK - width;
        if (way.isFree(mark.end(), mark.end() + width)) {
            return new Spot(mark.occasion, mark.number, 0, mark.along, mark.until, label, mark.end());
        }
        return way.isFree(ahead, ahead + width)
                ? new Spot(mark.occasion, mark.number, 0, mark.along, mark.until, label, ahead)
                : bare(mark);
    }

    private static Spot bare(Mark mark) {
        return new Spot(mark.occasion, mark.number, 0, mark.along, mark.until, "", mark.along);
    }

    static double width(String label) {
        return label.isEmpty() ? 0 : LABEL.width(label) + 2;
    }

    private static int lane(List<List<double[]>> taken, double from, double to) {
        for (int lane = 0; lane < MOST; lane++) {
            if (lane == taken.size()) {
                taken.add(new ArrayList<>());
            }
            if (taken.get(lane).stream().noneMatch(each -> from < each[1] + GAP && each[0] < to + GAP)) {
                taken.get(lane).add(new double[] {from, to});
                return lane;
            }
        }
        return MOST;
    }
}
