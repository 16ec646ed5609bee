package org.chancery.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.event.Citation;
import org.chancery.text.WebAddress;

/**
 * Counts the independent publishers among sources: several feeds, services and sites of one house are one family, and
 * so are a house and its initials. A source of an unnamed publisher is known by its site, else by its title.
 */
final class Publishers {
    /** What tells one feed of a house from another. */
    private static final Set<String> BRANCHES = Set.of(
            "news", "online", "service", "world", "international", "global", "live", "radio", "tv", "television",
            "feed",
            "rss", "edition", "politics", "europe", "africa", "asia", "americas", "english", "arabic", "chinese",
            "french", "german", "hindi", "persian", "portuguese", "russian", "spanish", "turkish", "ukrainian", "urdu");

    private static final Set<String> SECOND_LEVEL =
            Set.of("ac", "co", "com", "edu", "go", "gob", "gouv", "gov", "ne", "net", "or", "org");

    private static final int LONGEST_INITIALS = 6;

    private Publishers() {}

    /** How many families these sources come from. */
    static int families(List<Citation> sources) {
        List<List<String>> families = new ArrayList<>();
        for (Citation source : sources) {
            List<String> words = words(source);
            if (families.stream().noneMatch(other -> areOne(other, words))) {
                families.add(words);
            }
        }
        return families.size();
    }

    private static boolean areOne(List<String> a, List<String> b) {
        return a.equals(b) || isInitialsOf(a, b) || isInitialsOf(b, a);
    }

    private static boolean isInitialsOf(List<String> initials, List<String> words) {
        return initials.size() == 1
                && words.size() > 1
                && !isNameless(words)
                && initials.getFirst().length() <= LONGEST_INITIALS
                && initials.getFirst().equals(initials(words));
    }

    /** A house that is not named is known by the title of what it published. */
    private static boolean isNameless(List<String> words) {
        return words.getFirst().isEmpty();
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    private static List<String> words(Citation source) {
        if (!source.publisher().isBlank()) {
            return house(source.publisher());
        }
        String site = site(source.url());
        return site.isEmpty() ? List.of("", source.title()) : List.of(site);
    }

    private static List<String> house(String publisher) {
        List<String> all = Arrays.stream(publisher.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .toList();
        List<String> own = all.stream().filter(word -> !BRANCHES.contains(word)).toList();
        return own.isEmpty() ? all : own;
    }

    /** The name that a house has registered: "bbc" of "news.bbc.co.uk". */
    private static String site(String url) {
        String site = WebAddress.site(url);
        if (site.isEmpty()) {
            return "";
        }
        List<String> labels = new ArrayList<>(List.of(site.split("\\.")));
        if (labels.size() > 1) {
            labels.removeLast();
        }
        if (labels.size() > 1 && SECOND_LEVEL.contains(labels.getLast())) {
            labels.removeLast();
        }
        return labels.getLast();
    }
}
