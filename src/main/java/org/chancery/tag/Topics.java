package org.chancery.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.reference.ReferenceData;
import org.chancery.reference.Topic;

/** Finds topics by their keywords, whatever their case; a keyword in capitals only in capitals. */
final class Topics {
    private static final int MOST = 4;

    private final Phrases<List<Topic>> words;
    private final Phrases<List<Topic>> capitals;

    Topics(ReferenceData reference) {
        Map<String, List<Topic>> small = new HashMap<>();
        Map<String, List<Topic>> large = new HashMap<>();
        for (Topic topic : reference.topics().all()) {
            for (String keyword : topic.keywords()) {
                String plain = PlainText.of(keyword);
                boolean typed = plain.equals(plain.toUpperCase(Locale.ROOT));
                (typed ? large : small).merge(
                        typed ? plain : plain.toLowerCase(Locale.ROOT), List.of(topic), Topics::both);
            }
        }
        words = Phrases.of(small);
        capitals = Phrases.of(large);
    }

    Count count() {
        return new Count();
    }

    /** The topics of one text. */
    final class Count {
        private final Weights<String> weights = new Weights<>();

        void add(String text, int weight) {
            List<Phrases.Found<List<Topic>>> found = new ArrayList<>(capitals.in(text));
            found.addAll(words.in(text.toLowerCase(Locale.ROOT)));
            found.forEach(each -> each.meaning().forEach(topic -> weights.add(topic.id(), weight)));
        }

        /** The ids of those that it is about, the main one first. */
        List<String> main() {
            return weights.main().stream().limit(MOST).toList();
        }
    }

    private static List<Topic> both(List<Topic> some, List<Topic> others) {
        List<Topic> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
