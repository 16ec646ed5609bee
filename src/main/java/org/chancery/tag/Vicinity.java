package org.chancery.tag;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says by the words around a name whether it is to be taken at its word. */
final class Vicinity {
    private static final Set<String> STATES = new HashSet<>(OtherPhrases.ofStates());
    private static final Set<String> PROVINCES = Set.of(
            "Ontario", "Quebec", "Alberta", "Manitoba", "Saskatchewan", "British Columbia", "Nova Scotia",
            "New Brunswick", "Newfoundland", "Prince Edward");
    /** After these a capital is where something was. */
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "around", "of", "from");
    /** Words with a capital letter beside which a name stays a country's. */
    private static final Set<String> HARMLESS = Set.of(
            "In", "The", "And", "For", "With", "To", "From", "Of", "On", "By", "As", "President", "Prime", "Minister",
            "Foreign", "King", "Queen", "Crown", "Ambassador", "Chancellor", "Secretary", "Vice", "Special", "Envoy",
            "Government", "Embassy", "Parliament", "Ministry", "Army", "Republic", "Kingdom", "State", "North", "South",
            "East", "West", "Today", "Defense", "Defence", "National", "Strategic", "Meeting", "Talks", "Relations",
            "Call", "Visit", "Summit", "Is", "Says", "Calls", "Urges", "Warns", "Agree", "Signs", "Joins", "Visits",
            "Visiting", "Meets", "Receives", "Hosts", "Invites", "Thanks", "Welcomes", "Congratulates", "Commends",
            "Praises", "Condemns", "Sanctions", "Supports", "Backs", "Asks", "Tells", "Leaves", "Between", "Against",
            "About", "At", "After", "Before", "Ahead", "Into", "Toward", "Towards", "Through", "Over", "Or", "But",
            "Amid", "Among", "Within", "Via");
    private static final Pattern BEFORE = Pattern.compile("(\\p{L}[\\p{L}'.-]*) $");
    private static final Pattern AFTER = Pattern.compile("^ (\\p{Lu}[\\p{L}'-]*)");
    private static final Pattern PLACE_IN = Pattern.compile("^, ([A-Z][a-z]+(?: [A-Z][a-z]+)?)");

    private final String text;

    Vicinity(String text) {
        this.text = text;
    }

    /** Whether a phrase stands for what its term says. */
    boolean admit(Phrases.Found<Term> found) {
        if (isInState(found)) {
            return false;
        }
        return switch (found.meaning().caution()) {
            case NONE, NAMESAKE -> true;
            case CAPITAL -> !WHERE.contains(before(found)) && !isPartOfName(found);
            case PERSONAL -> !isPartOfName(found);
        };
    }

    /** Paris, Texas; London, Ontario. */
    private boolean isInState(Phrases.Found<Term> found) {
        Matcher after = PLACE_IN.matcher(text).region(found.until(), text.length());
        return after.find() && Stream.of(after.group(1), after.group(1).split(" ")[0])
                .anyMatch(place -> STATES.contains(place) || PROVINCES.contains(place));
    }

    /** Whether it stands beside another word with a capital, as names of people and streets do. */
    boolean isPartOfName(Phrases.Found<Term> found) {
        String before = before(found);
        Matcher after = AFTER.matcher(text).region(found.until(), text.length());
        return !before.isEmpty() && Character.isUpperCase(before.charAt(0)) && !HARMLESS.contains(before)
                || after.find() && !HARMLESS.contains(after.group(1).replaceFirst("'s$", ""));
    }

    /** Whether it is a place where something is. */
    boolean isWhere(Phrases.Found<Term> found) {
        return before(found).equalsIgnoreCase("in") && !isPartOfName(found);
    }

    /** The word before, where only a blank lies between. */
    private String before(Phrases.Found<Term> found) {
        int from = Math.max(0, found.from() - 40);
        Matcher before = BEFORE.matcher(text.substring(from, found.from()));
        return before.find() ? before.group(1) : "";
    }
}
