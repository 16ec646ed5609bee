package org.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.merge.LabelledPairs.Pair;
import org.chancery.event.Citation;
import org.chancery.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the labelled pairs can be measured by: what is wrong in them would be taken for the program's fault. */
class LabelledPairsTest {
    private static final Pattern REASON = Pattern.compile("  # (easy|medium|hard): .+\\.\n  - id: .+\\.a");
    private static final Pattern USUAL = Pattern.compile("  # usual: .+\\.\n  - id: .+\\.a");

    @ParameterizedTest
    @CsvSource({"same.yaml, 84", "different.yaml, 85", "held-out/same.yaml, 47", "held-out/different.yaml, 47"})
    void theProgramReadsEveryPair(String file, int count) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(LabelledPairs.read(file, diagnostics)).hasSize(count);
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same.yaml", "different.yaml", "held-out/same.yaml", "held-out/different.yaml"})
    void everyPairHasAReasonAndNobodyReportsTheSameEventInTheSameWordsTwice(String file) throws IOException {
        List<Pair> pairs = LabelledPairs.read(file, new Diagnostics());
        String text = Files.readString(Path.of("src/test/resources/duplicates", file));
        assertThat(REASON.matcher(text).results()).hasSameSizeAs(pairs);
        assertThat(pairs).allSatisfy(pair -> assertThat(told(pair.a())).isNotEqualTo(told(pair.b())));
    }

    @Test
    void noPairStandsInTwoFiles() {
        assertThat(Stream.of("same.yaml", "different.yaml", "held-out/same.yaml", "held-out/different.yaml")
                .flatMap(file -> LabelledPairs.read(file, new Diagnostics()).stream())
                .map(Pair::name))
                .doesNotHaveDuplicates();
    }

    @Test
    void theTwoReportsOfOneEventComeFromTwoPublications() {
        assertThat(Stream.of("same.yaml", "held-out/same.yaml")
                .flatMap(file -> LabelledPairs.read(file, new Diagnostics()).stream()))
                .allSatisfy(pair -> assertThat(publications(pair.a())).doesNotContainAnyElementsOf(
                        publications(pair.b())));
    }

    /** They are kept apart from the others, since they say how often merging is right, not how well it can be. */
    @Test
    void theUsualPairsAreReadAndToldApartLikeTheOthers() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        List<Pair> pairs = LabelledPairs.read("usual.yaml", diagnostics);
        String text = Files.readString(Path.of("src/test/resources/duplicates/usual.yaml"));
        assertThat(diagnostics.hasErrors()).isFalse();
        assertThat(pairs).hasSize(80);
        assertThat(USUAL.matcher(text).results()).hasSameSizeAs(pairs);
        assertThat(pairs).extracting(Pair::name).doesNotHaveDuplicates();
        assertThat(pairs).extracting(Pair::name).doesNotContainAnyElementsOf(
                Stream.of("same.yaml", "different.yaml", "held-out/same.yaml", "held-out/different.yaml")
                        .flatMap(file -> LabelledPairs.read(file, new Diagnostics()).stream())
                        .map(Pair::name)
                        .toList());
        assertThat(pairs).allSatisfy(pair -> {
            assertThat(told(pair.a())).isNotEqualTo(told(pair.b()));
            assertThat(publications(pair.a())).doesNotContainAnyElementsOf(publications(pair.b()));
        });
    }

    /** All that says which event it is. */
    private static List<Object> told(Event event) {
        return List.of(event.date(), event.kind(), event.title(), event.people(), event.countries());
    }

    private static List<String> publications(Event event) {
        return event.sources().stream().map(Citation::title).toList();
    }
}
