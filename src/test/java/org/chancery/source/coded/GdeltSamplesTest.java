package org.chancery.source.coded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.briefing.SourceFormat;
import org.chancery.briefing.SourceTerms;
import org.chancery.event.Actor;
import org.chancery.event.CodedEvent;
import org.chancery.source.harvest.Harvest;
import org.chancery.testing.GdeltSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files of GDELT, every row of which is accounted for; the figures were worked out by another program. */
class GdeltSamplesTest {
    private static final Path SECOND = GdeltSample.unpacked();
    private static final Path FIRST = Path.of("src/test/resources/gdelt/v1-mixed-57-58-columns.csv");
    private static final List<String> OF_SECOND = List.of(
            "143 kept",
            "6 left: a day that only stands for \"last month\" or \"last year\"",
            "1 left: a group that is no known body (ALQ)",
            "1 left: a group that is no known body (HRW)",
            "4 left: a group that is no known body (IRC)",
            "2 left: a group that is no known body (WTO)",
            "26 left: a region instead of a country (AFR)",
            "14 left: a region instead of a country (EUR)",
            "5 left: a region instead of a country (NMR)",
            "9 left: a region instead of a country (SAS)",
            "274 left: a statement (CAMEO 01)",
            "1137 left: an actor without a country",
            "140 left: an appeal (CAMEO 02)",
            "40 left: an inquiry (CAMEO 09)",
            "85 left: coercion (CAMEO 17)",
            "1449 left: not what its report leads with (IsRootEvent 0)",
            "1 left: within one body",
            "86 left: within one country",
            "143 merged",
            "3566 read");
    private static final List<String> OF_FIRST = List.of(
            "59 kept",
            "1 left: a group that is no known body (AMN)",
            "3 left: a region instead of a country (AFR)",
            "3 left: a region instead of a country (EUR)",
            "3 left: a show of force (CAMEO 15)",
            "66 left: a statement (CAMEO 01)",
            "223 left: an actor without a country",
            "36 left: an appeal (CAMEO 02)",
            "6 left: an inquiry (CAMEO 09)",
            "19 left: coercion (CAMEO 17)",
            "262 left: not what its report leads with (IsRootEvent 0)",
            "28 left: within one country",
            "1 merged",
            "710 read");

    @TempDir
    private Path folder;

    @Test
    void everyRowOfTheSecondVersionIsAccountedFor() {
        Harvest harvest = Coded.read(SECOND, SourceFormat.GDELT);
        assertThat(harvest.diagnostics()).isEmpty();
        assertThat(Coded.account(harvest)).isEqualTo(OF_SECOND);
        assertThat(harvest.account().newest()).hasToString("Optional[2016-10-13]");
        assertThat(harvest.coded().stream().mapToInt(CodedEvent::mentions).sum()).isEqualTo(703);
        assertThat(harvest.coded()).filteredOn(each -> each.actors().anyMatch(Actor.OfBody.class::isInstance))
                .hasSize(17);
    }

    @Test
    void everyRowOfTheFirstVersionIsAccountedForWhateverItsColumns() {
        Harvest harvest = Coded.read(FIRST, SourceFormat.GDELT);
        assertThat(harvest.diagnostics()).isEmpty();
        assertThat(Coded.account(harvest)).isEqualTo(OF_FIRST);
        assertThat(harvest.coded().stream().mapToInt(CodedEvent::mentions).sum()).isEqualTo(604);
        assertThat(harvest.coded()).filteredOn(each -> each.url().isEmpty()).as("of the back file").isNotEmpty();
    }

    @Test
    void theSameIsReadOfPackedFiles() {
        byte[] bytes = Coded.bytes(SECOND);
        Coded.write(folder.resolve("a.gz"), Coded.gzip(bytes));
        Coded.write(folder.resolve("a.zip"), Coded.zip(Map.of("a.CSV", bytes)));
        for (String name : List.of("a.gz", "a.zip!/a.CSV")) {
            Harvest harvest = Coded.read(folder.resolve(name), SourceFormat.GDELT);
            assertThat(Coded.account(harvest)).isEqualTo(OF_SECOND);
            assertThat(harvest.coded()).hasSize(143);
        }
    }

    @Test
    void ofOtherDaysThanAreAskedForOnlyTheDayIsRead() {
        Harvest harvest = Coded.read(
                SECOND, SourceFormat.GDELT, SourceTerms.Use.FIGURES,
                Coded.days("2015-10-14", "2015-10-14"));
        assertThat(Coded.account(harvest))
                .containsExactly("4 left: a day that only stands for \"last month\" or \"last year\"",
                        "1 left: a region instead of a country (EUR)", "18 left: an actor without a country",
                        "17 left: not what its report leads with (IsRootEvent 0)", "3526 outside", "3566 read");
    }
}
