package org.chancery.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;

class LongWordsTest {
    @Test
    void onlyWordsThatAreTooLongAreBroken() {
        String text = "one " + "x".repeat(45) + " two";
        assertThat(places(text, 4, 50, 53)).startsWith(4, 12, 13, 14).endsWith(48, 49, 50, 53).doesNotContain(5, 11,
                51);
        String usual = "Donaudampfschifffahrtsgesellschaft tagt";
        assertThat(places(usual, 35, 39)).containsExactly(35, 39);
    }

    @Test
    void theRestOfABrokenWordIsBrokenOnceMore() {
        BreakPointsProvider rest = LongWords.rest(points(12, 30));
        assertThat(places(rest)).containsExactly(8, 9, 10, 11, 12, 30);
        String narrow = "p { width: 20mm; margin: 0 }";
        assertThat(Press.print(Press.page(narrow, "<p>at " + "word".repeat(12) + " so</p>")).text(1).split(" "))
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.length() < 16);
    }

    private static List<Integer> places(String text, int... usual) {
        return places(LongWords.of(points(usual), text));
    }

    private static BreakPointsProvider points(int... usual) {
        Deque<BreakPoint> points = new ArrayDeque<>();
        for (int place : usual) {
            points.add(new BreakPoint(place));
        }
        points.add(BreakPoint.getDonePoint());
        return points::remove;
    }

    private static List<Integer> places(BreakPointsProvider all) {
        List<Integer> places = new ArrayList<>();
        for (int place = all.next().getPosition(); place >= 0; place = all.next().getPosition()) {
            places.add(place);
        }
        return places;
    }
}
