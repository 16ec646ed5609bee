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
    private final Duplicates duplicates = new Duplicates(ReferenceData.builtIn(), ZoneOffset.UTC);

    /** Reports as they turn up in one week from a wire, broadcasters and ministries, against all that is easily confused. */
    @Test
    void isRightOnUsualReports() {
        figures("usual.yaml", "different.yaml").assertAtLeast(0.98, 0.9);
    }

    /** Headlines that share hardly a word: what is found must be right, though it is little more than a third. */
    @Test
    void isRightOnReportsWordedAsUnlikeAsCanBe() {
        figures("same.yaml", "different.yaml").assertAtLeast(0.98, 0.36);
    }

    /** The same kind of pairs on other subjects, which the thresholds were not tuned on. */
    @Test
    void isRightOnPairsThatItWasNotTunedOn() {
        figures("held-out/same.yaml", "held-out/different.yaml").assertAtLeast(0.94, 0.34);
    }

    /** What merging makes of pairs: those found and missed, and those that were joined falsely. */
    private record Figures(int found, List<String> missed, List<String> falselyJoined) {
        void assertAtLeast(double leastPrecision, double leastRecall) {
            double precision = (double) found / (found + falselyJoined.size());
            double recall = (double) found / (found + missed.size());
            assertThat(precision).as("precision; falsely joined: %s", falselyJoined)
                    .isGreaterThanOrEqualTo(leastPrecision);
            assertThat(recall).as("recall; missed: %s", missed).isGreaterThanOrEqualTo(leastRecall);
        }
    }

    private Figures figures(String same, String different) {
        List<String> missed = new ArrayList<>();
        List<String> falselyJoined = new ArrayList<>();
        int found = 0;
        for (Pair pair : LabelledPairs.read(same, new Diagnostics())) {
            if (areOne(pair)) {
                found++;
            } else {
                missed.add(pair.name());
            }
        }
        for (Pair pair : LabelledPairs.read(different, new Diagnostics())) {
            if (areOne(pair)) {
                falselyJoined.add(pair.name());
            }
        }
        return new Figures(found, missed, falselyJoined);
    }

    private boolean areOne(Pair pair) {
        return duplicates.merge(List.of(pair.a(), pair.b())).size() == 1;
    }
}
