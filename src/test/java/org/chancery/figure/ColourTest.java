package org.chancery.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

/** Pictures can be read by weak eyes, by eyes that see no red or green, and in grey print. */
class ColourTest {
    /** What a picture may lie on: the panel, the page, and land. */
    private static final List<String> GROUNDS = List.of("#f6f3ec", "#fffdf9");

    /** How light three kinds of eyes see a colour: usual ones, and those without red or green receptors. */
    private static final double[][] EYES = {{0.2126, 0.7152, 0.0722}, {0.1, 0.81, 0.09}, {0.33, 0.58, 0.09}};

    @ParameterizedTest
    @EnumSource(names = {"FACT", "NEWS", "INK", "QUIET"})
    void marksAndWordsStandOutFromTheirGround(Colour colour) {
        for (String ground : GROUNDS) {
            assertThat(contrast(colour.value(), ground, EYES[0])).as(colour + " on " + ground)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(colour.value(), ground, EYES[1])).isGreaterThanOrEqualTo(3);
            assertThat(contrast(colour.value(), ground, EYES[2])).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void wordsOnMarksStandOut() {
        assertThat(contrast(Colour.ON_FACT.value(), Colour.FACT.value(), EYES[0])).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Colour.INK.value(), Colour.GROUND.value(), EYES[0])).isGreaterThanOrEqualTo(4.5);
        for (Shade shade : Shade.values()) {
            assertThat(contrast(shade.ink(), shade.fill(), EYES[0])).isGreaterThanOrEqualTo(4.5);
        }
    }

    /** In grey, too, each shade is a step of its own, and none is the land around. */
    @Test
    void shadesDifferInLightnessForEveryEye() {
        for (double[] eye : EYES) {
            List<String> steps = Stream.of("#e0dacd", Shade.FEW.fill(), Shade.SOME.fill(), Shade.MANY.fill()).toList();
            for (int at = 1; at < steps.size(); at++) {
                assertThat(light(steps.get(at - 1), eye) / light(steps.get(at), eye)).as(steps.get(at))
                        .isGreaterThan(1.2);
            }
        }
    }

    private static double contrast(String one, String other, double[] eye) {
        return Math.max(light(one, eye), light(other, eye)) / Math.min(light(one, eye), light(other, eye));
    }

    private static double light(String colour, double[] eye) {
        double sum = 0.05;
        for (int part = 0; part < 3; part++) {
            double value = Integer.parseInt(colour.substring(1 + part * 2, 3 + part * 2), 16) / 255.0;
            sum += eye[part] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
