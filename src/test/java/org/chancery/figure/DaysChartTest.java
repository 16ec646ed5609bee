package org.chancery.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.digest.Figures.DayCount;
import org.chancery.text.Language;
import org.junit.jupiter.api.Test;

class DaysChartTest {
    private static List<DayCount> days(int... events) {
        LocalDate monday = LocalDate.of(2022, 1, 10);
        return IntStream.range(0, events.length).mapToObj(i -> new DayCount(monday.plusDays(i), events[i])).toList();
    }

    @Test
    void drawsBarsWithTheirNumbersAndDays() {
        Figure chart = DaysChart.of(days(2, 0, 1), Language.english()).orElseThrow();
        assertThat(chart.svg().replace("><", ">\n<")).isEqualTo("""
                <svg xmlns="http://www.w3.org/2000/svg" class="days" role="img" aria-label="Bar chart of events by day: Monday 10 January 2; Wednesday 12 January 1." viewBox="0 0 300 136" width="300" height="136">
                <title>Bar chart of events by day: Monday 10 January 2; Wednesday 12 January 1.</title>
                <rect class="bar" fill="#1f4e79" x="19" y="24" width="62" height="82"/>
                <rect class="bar" fill="#1f4e79" x="219" y="65" width="62" height="41"/>
                <text class="count" fill="#1c1a17" font-family="'Chancery Sans'" font-size="17" font-weight="600" text-anchor="middle" x="50" y="18">2</text>
                <text class="count" fill="#1c1a17" font-family="'Chancery Sans'" font-size="17" font-weight="600" text-anchor="middle" x="250" y="59">1</text>
                <rect class="axis" fill="#1c1a17" x="0" y="106" width="300" height="1"/>
                <text class="day" fill="#5b564b" font-family="'Chancery Sans'" font-size="17" font-weight="400" text-anchor="middle" x="50" y="128">Mon</text>
                <text class="day" fill="#5b564b" font-family="'Chancery Sans'" font-size="17" font-weight="400" text-anchor="middle" x="150" y="128">Tue</text>
                <text class="day" fill="#5b564b" font-family="'Chancery Sans'" font-size="17" font-weight="400" text-anchor="middle" x="250" y="128">Wed</text>
                </svg>""");
    }

    @Test
    void listsEveryDayInItsTable() {
        Figure chart = DaysChart.of(days(2, 0), Language.english()).orElseThrow();
        assertThat(chart.rows()).containsExactly(
                new Figure.Row("Monday 10 January", List.of("2")),
                new Figure.Row("Tuesday 11 January", List.of("0")));
    }

    @Test
    void gathersDaysOfALongPeriod() {
        int[] quarter = IntStream.range(0, 90).map(i -> 1).toArray();
        String svg = DaysChart.of(days(quarter), Language.english()).orElseThrow().svg();
        assertThat(Pattern.compile("class=\"bar\"").matcher(svg).results().count()).isEqualTo(30);
        assertThat(svg).contains(">3</text>").contains(">10/1</text>");
    }

    @Test
    void isEmptyWithoutEvents() {
        assertThat(DaysChart.of(days(0, 0), Language.english())).isEmpty();
        assertThat(DaysChart.of(List.of(), Language.english())).isEmpty();
    }
}
