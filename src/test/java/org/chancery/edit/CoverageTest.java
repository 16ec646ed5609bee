package org.chancery.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.testing.TestWorkspace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What machines have counted in the news, and what of it a page shows. */
class CoverageTest {
    private static final String BRIEFING = """
            title: Weekly
            dates: {every: week, starts: monday}
            countries: [US, RU, UA, JP, NATO]
            events:
              - events/one.yaml
              - {format: gdelt, path: rows.csv}
            """;
    private static final String EVENTS = """
            events:
              - id: talks
                date: 2022-01-12
                kind: talks
                title: The two talk in Geneva
                countries: [US, RU]
                sources: [{title: A report}]
            """;

    @TempDir
    private Path folder;

    private TestWorkspace workspace;
    private final List<String> rows = new ArrayList<>();

    @BeforeEach
    void open() {
        workspace = TestWorkspace.empty(folder);
        workspace.write("briefings/weekly.yaml", BRIEFING).write("briefings/events/one.yaml", EVENTS);
    }

    @Test
    void whatTheDigestTellsIsCountedButNotListed() {
        row("20220113", "USA", "RUS", "046", 12);
        row("20220110", "USA", "RUS", "046", 7);
        Document page = page();
        assertThat(listed(page))
                .containsExactly("Mon 10 Jan | Russia and United States · talks · example.org | 7 reports");
        assertThat(page.select("svg.days title").eachText().getLast())
                .isEqualTo("Bar chart of reports by day: Monday 10 January 7; Thursday 13 January 12.");
    }

    @Test
    void reportsOfOneKindBetweenTheSameTwoAreOneLineTheMostReportedFirst() {
        row("20220110", "RUS", "UKR", "130", 4);
        row("20220112", "UKR", "RUS", "130", 5);
        row("20220111", "JPN", "USA", "042", 30);
        assertThat(listed(page())).containsExactly(
                "Tue 11 Jan | Japan and United States · visit · example.org | 30 reports",
                "10–12 January | Russia and Ukraine · threat · example.org | 9 reports");
    }

    @Test
    void whatHardlyAnybodyReportsIsNotListed() {
        row("20220110", "RUS", "UKR", "130", 2);
        Document page = page();
        assertThat(listed(page)).isEmpty();
        assertThat(page.select("#elsewhere")).hasSize(1);
    }

    @Test
    void whatTouchesNoneOfTheCountriesIsNotCounted() {
        row("20220110", "FRA", "DEU", "046", 50);
        assertThat(page().select("#elsewhere")).isEmpty();
    }

    @Test
    void aBodyIsListedByItsName() {
        row("20220110", "", "RUS", "130", 5, "NAT");
        assertThat(listed(page())).containsExactly("Mon 10 Jan | NATO and Russia · threat · example.org | 5 reports");
    }

    @Test
    void onlyKindsThatAreAskedForAreCounted() {
        workspace.write("briefings/weekly.yaml", BRIEFING + "kinds: [talks, visit]\n");
        row("20220110", "RUS", "UKR", "130", 5);
        row("20220110", "JPN", "RUS", "042", 6);
        assertThat(listed(page())).containsExactly("Mon 10 Jan | Japan and Russia · visit · example.org | 6 reports");
    }

    @Test
    void whereABriefingWantsThemToldTheyAreEvents() {
        workspace.write("briefings/weekly.yaml", BRIEFING.replace("rows.csv}", "rows.csv, use: text}"));
        row("20220110", "JPN", "RUS", "042", 6);
        Document page = page();
        assertThat(page.select("#elsewhere")).isEmpty();
        assertThat(page.text()).contains("Japan and Russia: visit", "Reported, not confirmed.");
    }

    @Test
    void aTrendOfCodedEventsCountsReports() {
        row("20211228", "RUS", "UKR", "130", 5);
        row("20220104", "RUS", "UKR", "130", 6);
        row("20220111", "RUS", "UKR", "130", 1200);
        assertThat(page().select("svg.trend title").text())
                .startsWith("Line of events per period for 27 December 2021 – 16 January 2022: Russia: 5, 6, 1,200;");
    }

    @Test
    void everyLanguageHasWordsForIt() {
        workspace.write("briefings/weekly.yaml", BRIEFING + "language: de\n");
        row("20220110", "RUS", "UKR", "130", 5);
        assertThat(listed(page()))
                .containsExactly("Mo., 10. Jan. | Russland und Ukraine · Drohung · example.org | 5 Berichte");
    }

    private Document page() {
        workspace.write("briefings/rows.csv", String.join("", rows));
        TestWorkspace.Result result = workspace.run("generate", "--week", "2022-W02", "-f", "html");
        assertThat(result.err()).isEmpty();
        return Jsoup.parse(workspace.read("output/weekly/weekly-2022-W02.html"));
    }

    private static List<String> listed(Document page) {
        return page.select("section[aria-labelledby=elsewhere] table.calendar tbody tr").stream()
                .map(row -> String.join(" | ", row.select("th, td").eachText()))
                .toList();
    }

    private void row(String day, String by, String to, String code, int mentions) {
        row(day, by, to, code, mentions, "");
    }

    private void row(String day, String by, String to, String code, int mentions, String group) {
        List<String> cells = new ArrayList<>(Collections.nCopies(61, ""));
        cells.set(0, String.valueOf(rows.size() + 1));
        cells.set(1, day);
        cells.set(5, by + group);
        cells.set(7, by);
        cells.set(8, group);
        cells.set(15, to);
        cells.set(17, to);
        cells.set(25, "1");
        cells.set(26, code);
        cells.set(27, code);
        cells.set(28, code.substring(0, 2));
        cells.set(31, String.valueOf(mentions));
        cells.set(59, day + "120000");
        cells.set(60, "https://example.org/" + rows.size());
        rows.add(String.join("\t", cells) + "\n");
    }
}
