package org.chancery.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pairs of reports that are worth comparing: of one family, a day apart at most, and with a mark in common.
 *
 * <p>Where very many share a mark, each is compared with its neighbours in the order of the titles only, so that the
 * pairs grow with the number of reports and not with its square.
 */
final class Candidates {
    /** Reports of one mark that are all compared with each other; of more, each with so many after it. */
    private static final int NEIGHBOURS = 12;
    /** A report that goes on for longer is found by its first days. */
    private static final int MOST_DAYS = 10;

    private final List<Report> reports;

    Candidates(List<Report> reports) {
        this.reports = reports;
    }

    /** Takes pairs of indexes, the smaller first. */
    interface Pairs {
        void add(int one, int other);
    }

    /** Gives each pair once. */
    void forEach(Pairs pairs) {
        Map<Long, List<Integer>> days = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            long first = reports.get(i).first().toEpochDay();
            long last = Math.min(reports.get(i).last().toEpochDay(), first + MOST_DAYS);
            for (long day = first; day <= last + 1; day++) {
                days.computeIfAbsent(day, ignored -> new ArrayList<>()).add(i);
            }
        }
        days.forEach((day, ofDay) -> ofDay(day, ofDay, pairs));
    }

    /** Pairs of those that count by a day or the one before it. */
    private void ofDay(long day, List<Integer> ofDay, Pairs pairs) {
        Map<Mark, List<Integer>> blocks = new HashMap<>();
        for (int i : ofDay) {
            Report report = reports.get(i);
            for (String mark : report.marks()) {
                blocks.computeIfAbsent(new Mark(report.family(), mark), ignored -> new ArrayList<>())
                        .add(i);
            }
        }
        blocks.forEach((mark, block) -> ofBlock(day, mark, block, pairs));
    }

    private record Mark(KindFamily family, String text) {}

    private void ofBlock(long day, Mark mark, List<Integer> block, Pairs pairs) {
        if (block.size() > NEIGHBOURS) {
            block.sort(Comparator.<Integer, String>comparing(i -> reports.get(i).event().title())
                    .thenComparing(Comparator.naturalOrder()));
        }
        for (int at = 0; at < block.size(); at++) {
            int end = Math.min(block.size(), at + 1 + NEIGHBOURS);
            for (int next = at + 1; next < end; next++) {
                int one = Math.min(block.get(at), block.get(next));
                int other = Math.max(block.get(at), block.get(next));
                if (meetHereFirst(reports.get(one), reports.get(other), day, mark.text())) {
                    pairs.add(one, other);
                }
            }
        }
    }

    /** Whether this is the first day and mark that two reports share, so that a pair is given once. */
    private static boolean meetHereFirst(Report a, Report b, long day, String mark) {
        long firstDay = Math.max(a.first().toEpochDay(), b.first().toEpochDay());
        if (day != firstDay) {
            return false;
        }
        for (String each : a.marks()) {
            if (b.marks().contains(each)) {
                return each.equals(mark);
            }
        }
        return false;
    }
}
