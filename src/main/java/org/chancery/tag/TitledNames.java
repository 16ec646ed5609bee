package org.chancery.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reference.Person;
import org.chancery.reference.PersonMatch;

/**
 * Finds people who are called by a title and their surname, "President Biden", and then hold an office of that title; and
 * whose name is a little misspelt behind it.
 */
record TitledNames(KnownNames known, LocalDate day) {
    /** Each title with what the name of the office has of it. */
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("President", "president"), Map.entry("Minister", "minister"), Map.entry("Premier", "premier"),
            Map.entry("Chancellor", "chancellor"), Map.entry("Secretary", "secretary"), Map.entry("King", "king"),
            Map.entry("Queen", "queen"), Map.entry("Prince", "prince"), Map.entry("Amir", "emir"),
            Map.entry("Emir", "emir"), Map.entry("Sultan", "sultan"), Map.entry("Pope", "pope"),
            Map.entry("Ambassador", "ambassador"), Map.entry("Advisor", "advis"), Map.entry("Adviser", "advis"),
            Map.entry("Envoy", "envoy"), Map.entry("Representative", "representative"),
            Map.entry("Spokesperson", "spokes"), Map.entry("General", "secretary-general"),
            Map.entry("State", "secretary of state"), Map.entry("Chair", "chair"));
    /** Titles that many write with a small letter: foreign minister Lavrov. */
    private static final String SMALL = "president|minister|premier|chancellor|secretary|ambassador|envoy|spokesperson";
    /** No text has so many that are different. */
    private static final int MOST_NAMES = 100;

    private static final Pattern TITLED =
            Pattern.compile("\\b(" + String.join("|", TITLES.keySet()) + "|" + SMALL
                    + ")(?: (?:Sheikha?|Sir|Dame|Lord|Dr\\.?))?((?: (?:(?:von|van|der|den|de|da|dos|du|del|al|el|bin|bint|la|le|ten) ){0,3}\\p{Lu}[\\p{L}-]+){1,4})");

    /**
     * Somebody by such a name.
     *
     * @param words that stand there
     * @param at where the name begins
     * @param isGuess whether the name was only like it
     */
    record Called(Person person, String words, int at, boolean isGuess) {}

    /** All of a plain text. */
    List<Called> in(String plain) {
        List<Called> called = new ArrayList<>();
        Map<String, Optional<Called>> seen = new HashMap<>();
        Matcher matcher = TITLED.matcher(plain);
        int from = 0;
        while (matcher.find(from) && seen.size() < MOST_NAMES) {
            int at = matcher.start(2) + 1;
            seen.computeIfAbsent(matcher.group(), ignored -> called(matcher.group(1), matcher.group(2).strip(), at))
                    .map(each -> new Called(each.person(), each.words(), at, each.isGuess()))
                    .ifPresent(called::add);
            from = matcher.end(1);
        }
        return called;
    }

    /** Whether somebody holds an office on a day, or is known without one. */
    static boolean isAround(Person person, LocalDate day) {
        return person.offices().isEmpty() || person.isInOffice(day, day);
    }

    /** By the most of the words that are somebody's name. */
    private Optional<Called> called(String title, String words, int at) {
        String name = words;
        while (!name.isEmpty()) {
            Optional<Called> called = one(title, name, at);
            if (called.isPresent()) {
                return called;
            }
            name = name.substring(0, Math.max(0, name.lastIndexOf(' ')));
        }
        return Optional.empty();
    }

    private Optional<Called> one(String title, String name, int at) {
        String words = title + " " + name;
        return switch (known.person(name, day)) {
            case PersonMatch.Exact exact -> titled(List.of(exact.person()), title)
                    .map(person -> new Called(person, words, at, false));
            case PersonMatch.Likely likely -> titled(List.of(likely.person()), title)
                    .map(person -> new Called(person, words, at, true));
            case PersonMatch.Ambiguous several -> titled(several.candidates(), title)
                    .map(person -> new Called(person, words, at, false));
            case PersonMatch.Unknown ignored -> Optional.empty();
        };
    }

    /** The only one of these with such a title that day. */
    private Optional<Person> titled(List<Person> people, String title) {
        List<Person> titled = people.stream().filter(person -> holds(person, title)).toList();
        return titled.size() == 1 ? Optional.of(titled.getFirst()) : Optional.empty();
    }

    private boolean holds(Person person, String title) {
        String stem = TITLES.getOrDefault(title, title.equals("spokesperson") ? "spokes" : title);
        return person.offices().stream()
                .filter(office -> office.span().contains(day))
                .anyMatch(office -> office.title().toLowerCase(Locale.ROOT).contains(stem));
    }
}
