package org.chancery.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an edition holds, its pictures can be read. */
class LayoutTest {
    private static final Pattern TEXT = Pattern.compile("<text class=\"[^\"]*\" fill=\"[^\"]*\" font-family=\"[^\"]*\""
            + " font-size=\"(\\d+)\" font-weight=\"(\\d+)\" text-anchor=\"(\\w+)\" x=\"(-?\\d+)\" y=\"(-?\\d+)\">([^<]*)<");
    private static final Pattern NO_NUMBER = Pattern.compile(" (x|y|cx|cy|r|d|width|height)=\"[^\"]*(NaN|Inf)");
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");

    /** What a text covers, by its letters' widths. */
    private record Words(String text, Box box) {
        static Words of(Matcher found) {
            Lettering lettering =
                    new Lettering(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            double width = lettering.width(found.group(6)) - 1;
            double x = Double.parseDouble(found.group(4));
            double left = switch (found.group(3)) {
                case "start" -> x;
                case "end" -> x - width;
                default -> x - width / 2;
            };
            double foot = Double.parseDouble(found.group(5));
            return new Words(found.group(6),
                    new Box(left, foot - lettering.size() * 0.68, left + width, foot + lettering.size() * 0.15));
        }
    }

    private static List<Words> words(Figure figure) {
        List<Words> words = new ArrayList<>();
        Matcher found = TEXT.matcher(figure.svg());
        while (found.find()) {
            words.add(Words.of(found));
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("org.chancery.figure.Crowd#all")
    void everyWordStandsWithinThePicture(Crowd crowd) {
        for (Figure figure : crowd.figures()) {
            Matcher size = SIZE.matcher(figure.svg());
            assertThat(size.find()).isTrue();
            Box frame = new Box(0, 0, Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2))).grown(1);
            assertThat(words(figure)).as(figure.title()).allMatch(each -> frame.holds(each.box()));
        }
    }

    @ParameterizedTest
    @MethodSource("org.chancery.figure.Crowd#all")
    void noWordCoversAnother(Crowd crowd) {
        for (Figure figure : crowd.figures()) {
            List<Words> words = words(figure);
            for (Words one : words) {
                assertThat(words.stream().filter(other -> other != one && other.box().overlaps(one.box())))
                        .as(figure.title() + ": " + one).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.chancery.figure.Crowd#all")
    void isTheSameEachTimeAndHoldsOnlyNumbers(Crowd crowd) {
        assertThat(crowd.figures()).isEqualTo(crowd.figures());
        assertThat(crowd.figures()).allMatch(figure -> !NO_NUMBER.matcher(figure.svg()).find());
        assertThat(crowd.figures()).allMatch(figure -> !figure.alt().isEmpty() && !figure.rows().isEmpty());
        assertThat(crowd.figures()).allMatch(figure -> figure.rows().stream()
                .allMatch(row -> row.cells().size() == figure.columns().size() - 1));
    }
}
