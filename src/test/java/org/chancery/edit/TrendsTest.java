package org.chancery.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.testing.Bureau;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edition of 10 to 16 January 2022 shows of the weeks before it. */
class TrendsTest {
    private static final String TEMPLATE = """
            <html><head><title>t</title></head><body><p class="trend">${figures.trend.shown}: ${figures.trend.caption}
            <#list figures.trend.rows as row>${row.label} <#list row.cells as cell>${cell} </#list>/ </#list></p>
            <p class="route"><#list itinerary as stop>${stop.number} ${stop.place}, </#list></p></body></html>
            """;

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void openTheBureau() {
        bureau = Bureau.in(folder);
        bureau.workspace().write("templates/plain/page.ftlh", TEMPLATE);
    }

    private String shown(String place) {
        return Jsoup.parse(bureau.make().html()).select("." + place).text();
    }

    @Test
    void countsTheSelectedEventsOfEachPeriodSinceTheFirstThatAnythingIsKnownOf() {
        bureau.briefing("template: plain\ncountries: [RU, UA, JP]\ntopics: [sanctions]");
        bureau.event("a", "date: 2021-12-21, countries: [RU], topics: [sanctions]")
                .event("b", "date: 2022-01-04, countries: [RU], topics: [sanctions]")
                .event("c", "date: 2022-01-05, countries: [UA, RU], topics: [sanctions], kind: visit")
                .event("d", "date: 2022-01-06, countries: [UA], topics: [alliances]")
                .event("e", "date: 2022-01-07, countries: [UA], topics: [sanctions], status: cancelled")
                .event("f", "countries: [UA], topics: [sanctions]")
                .event("g", "date: 2021-10-01, countries: [JP], topics: [sanctions]");
        assertThat(shown("trend")).isEqualTo(
                "true: 20 December 2021 – 16 January 2022 Ukraine 0 0 1 1 / Russia 1 0 2 0 /");
    }

    @Test
    void countsAnEventOnceHoweverManyReportIt() {
        bureau.briefing("template: plain\ncountries: [RU, UA]");
        String talks = "date: 2022-01-04, title: Lavrov and Blinken meet in Geneva, countries: [RU, US],"
                + " people: [sergei-lavrov, antony-blinken], place: {name: Geneva, country: CH}, kind: talks";
        bureau.event("a", talks).event("b", talks)
                .event("c", "date: 2021-12-30, countries: [RU]")
                .event("d", "countries: [RU]");
        assertThat(shown("trend")).contains("Russia 1 1 1");
    }

    @Test
    void showsNothingOfFewerThanThreePeriods() {
        bureau.briefing("template: plain\ncountries: [RU, UA]");
        bureau.event("a", "date: 2022-01-04, countries: [RU]").event("b", "countries: [RU]");
        assertThat(shown("trend")).isEqualTo("false:");
    }

    @Test
    void numbersTheStopsWhosePlaceIsKnown() {
        bureau.briefing("template: plain\nprincipal: antony-blinken");
        bureau.event("a", stop("2022-01-10", "Kyiv", "UA")).event("b", stop("2022-01-11", "Nowhere", "UA"))
                .event("c", stop("2022-01-12", "Geneva", "CH"));
        assertThat(shown("route")).isEqualTo("1 Kyiv, Nowhere, 2 Geneva,");
    }

    private static String stop(String day, String city, String country) {
        return "date: " + day + ", kind: visit, countries: [UA], people: [antony-blinken], place: {name: " + city
                + ", country: " + country + "}";
    }
}
