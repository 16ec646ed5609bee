package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaroWinklerTest {
    private static final double ROUNDED = 0.0006;

    @ParameterizedTest
    @CsvSource({
            "martha, marhta, 0.961",
            "blincoln, blinken, 0.868",
            "blincoln, robinson, 0.750",
            "rybko, ryabkov, 0.924",
            "rybko, rybchenko, 0.751",
            "zelenski, zelenska, 0.950",
            "zelenski, zelenskyy, 0.931",
            "stoltenburg, trottenberg, 0.818",
            "lavrow, lavrov, 0.933",
            "abc, xyz, 0",
            "same, same, 1",
    })
    void measuresLikeness(String a, String b, double likeness) {
        assertThat(JaroWinkler.likeness(a, b)).isCloseTo(likeness, within(ROUNDED));
        assertThat(JaroWinkler.likeness(b, a)).isCloseTo(likeness, within(ROUNDED));
    }
}
