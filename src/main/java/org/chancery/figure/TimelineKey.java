package org.chancery.figure;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Language;

/** Says what the marks of a timeline mean: those that it has, beside each other as far as there is room. */
record TimelineKey(List<Item> items) {
    private static final int LINE = 30;
    private static final double WORDS = 20;
    private static final double GAP = 18;
    private static final Lettering LETTERING = new Lettering(13, 400);

    /** A mark and its meaning. */
    private record Item(Standing standing, String word, double along, int line) {}

    static TimelineKey of(List<Occasion> occasions, double width, Language language) {
        List<Item> items = new ArrayList<>();
        double along = Standing.SIZE + 4;
        int line = 0;
        for (Standing each : Standing.values()) {
            if (occasions.stream().anyMatch(occasion -> occasion.standing() == each)) {
                String word = language.word("status." + each.word());
                double room = WORDS + LETTERING.width(word);
                if (along > WORDS && along + room > width) {
                    along = Standing.SIZE + 4;
                    line++;
                }
                items.add(new Item(each, word, along, line));
                along += room + GAP;
            }
        }
        return new TimelineKey(items);
    }

    int height() {
        return items.isEmpty() ? 0 : (items.getLast().line + 1) * LINE;
    }

    void draw(Svg svg, Flow flow, double top) {
        for (Item each : items) {
            double y = top + each.line * LINE + LINE / 2.0;
            each.standing.draw(svg, flow.place(each.along, y), "");
            svg.textFrom(Colour.QUIET, LETTERING, flow.place(each.along + WORDS, y + 4), each.word);
        }
    }
}
