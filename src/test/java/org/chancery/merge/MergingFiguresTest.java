package org.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.merge.LabelledPairs.Pair;
import org.chancery.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/** How often merging is right, on pairs that an editor labelled. */
class MergingFiguresTest {
    private static final double LEAST_PRECISION = 0.98;
    private static final double LEAST_RECALL = 0.9;

    private final Duplicates duplicates = new Duplicates(ReferenceData.builtIn(), ZoneOffset.UTC);

    @Test
    void isRightOnThePairsThatItWasTunedOn() {
        assertGood(figures(""));
    }

    @Test
    void isRightOnPairsThatItWasNotTunedOn() {
        assertGood(figures("held-out/"));
    }

    /** What merging makes of pairs: those found and missed, and those that were joined falsely. */
    private record Figures(int found, List<String> missed, List<String> falselyJoined) {
        double precision() {
            return (double) found / (found + falselyJoined.size());
        }

        double recall() {
            return (double) found / (found + missed.size());
        }
    }

    private Figures figures(String folder) {
        List<String> missed = new ArrayList<>();
        List<String> falselyJoined = new ArrayList<>();
        int found = 0;
        for (Pair pair : LabelledPairs.read(folder + "same.yaml", new Diagnostics())) {
            if (areOne(pair)) {
                found++;
            } else {
                missed.add(pair.name());
            }
        }
        for (Pair pair : LabelledPairs.read(folder + "different.yaml", new Diagnostics())) {
            if (areOne(pair)) {
                falselyJoined.add(pair.name());
            }
        }
        return new Figures(found, missed, falselyJoined);
    }

    private boolean areOne(Pair pair) {
        return duplicates.merge(List.of(pair.a(), pair.b())).size() == 1;
    }

    private static void assertGood(Figures figures) {
        assertThat(figures.precision()).as("precision; falsely joined: %s", figures.falselyJoined())
                .isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(figures.recall()).as("recall; missed: %s", figures.missed()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }
}
