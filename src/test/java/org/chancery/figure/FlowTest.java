package org.chancery.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowTest {
    @Test
    void runsFromTheLeftOrFromTheRight() {
        assertThat(new Flow(100, false).place(10, 5)).isEqualTo(new Place(10, 5));
        assertThat(new Flow(100, true).place(10, 5)).isEqualTo(new Place(90, 5));
        assertThat(new Flow(100, true).box(10, 0, 30, 1)).isEqualTo(new Box(70, 0, 90, 1));
    }

    @Test
    void tellsTheReaderOfAPictureWhereItsTextsBegin() {
        assertThat(new Svg(new Flow(100, true), 9, "days", "").end()).contains(" direction=\"rtl\" ");
        assertThat(new Svg(new Flow(100, false), 9, "days", "").end()).doesNotContain("direction");
    }
}
