package org.chancery.source.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reference.CountryCode;
import org.chancery.reference.FoldedName;
import org.chancery.reference.Person;
import org.chancery.reference.ReferenceData;
import org.chancery.tag.Tagger;
import org.chancery.tag.Tags;

/**
 * Somebody who is named at a place of a text by titles and a name and by nothing else: a spokesman of the President is not
 * the President.
 *
 * @param person the id
 * @param until the place after the name
 */
record Speaker(String person, int until) {
    /** A word for an office; "of" only within the names of offices, since elsewhere it leads to somebody else. */
    static final String TITLE =
            "(?:(?:U\\.S\\.|U\\.K\\.|US|UK|EU|NATO|White House|State Department|European|Federal|Council|"
                    + "Commission|National|Security|Foreign|Defen[cs]e|Crown|High|Special|Permanent|Press|Vice|Deputy|Acting|Former|"
                    + "Dr\\.|Mr\\.|Mrs\\.|Ms\\.|Sir|Sheikh|Prime|President|Premier|Chancellor|King|Queen|Prince|Princess|"
                    + "Emir|Amir|Sultan|Pope|Chair|Chairman|Chairwoman|Ambassador|Envoy|Representative|Secretary-General|General|"
                    + "Spokes(?:person|man|woman)|Advis[eo]r|"
                    + "(?:Minister|Secretary)(?: of (?:State|Defen[cs]e|Foreign Affairs|the Treasury|the Interior|Finance))?|"
                    + "(?i:(?:vice )?president|(?:prime|foreign|deputy foreign|defen[cs]e) minister|chancellor|secretary of state|"
                    + "spokes(?:person|man|woman)))(?![\\p{L}'\u2019]))";

    private static final String LAND = "(?!" + TITLE + ")\\p{Lu}[\\p{L}.]+(?:[ -]\\p{Lu}\\p{L}+)?";
    private static final String WORD =
            "(?:\\p{Lu}\\.|Jr\\.|\\p{Lu}[\\p{L}-]+(?:['\u2019]\\p{Lu}\\p{L}+)?|von|van|der|den|de|da|dos|du|del|al|el|bin|bint)";
    private static final Pattern NAMED = Pattern.compile(
            "(?:[Tt]he )?(?:(" + LAND + ")(?:['\u2019]s)? (?=" + TITLE + "))?((?:" + TITLE + ",? )*+)(" + WORD + "(?: "
                    + WORD
                    + "){0,5})");
    private static final Pattern OF_LAND = Pattern.compile(" of ((?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    /** Words that make another office of one: whoever is called so must hold one that has them. */
    private static final Set<String> OTHERS =
            Set.of("vice", "deputy", "acting", "former", "press", "spokes", "crown", "special");

    /** Who is named just there. */
    static Optional<Speaker> at(String text, int from, ReferenceData reference, LocalDate day) {
        Matcher named = NAMED.matcher(text).region(from, text.length());
        if (!named.lookingAt()) {
            return Optional.empty();
        }
        Tagger tagger = Tagger.of(reference);
        List<String> people = tagger.tags("", named.group(2) + named.group(3), day).people();
        Optional<Person> one = people.size() == 1 ? reference.people().withId(people.getFirst()) : Optional.empty();
        return one.filter(person -> holds(person, named.group(2), day))
                .filter(person -> named.group(1) == null || isOf(person, tagger.tags("", named.group(1), day)))
                .flatMap(person -> ended(person, text, named))
                .map(speaker -> speaker.withLand(text, reference, day));
    }

    private static boolean holds(Person person, String titles, LocalDate day) {
        String called = titles.toLowerCase(Locale.ROOT);
        return OTHERS.stream().filter(called::contains).allMatch(word -> person.offices().stream()
                .filter(office -> office.span().contains(day))
                .anyMatch(office -> office.title().toLowerCase(Locale.ROOT).contains(word)));
    }

    private static boolean isOf(Person person, Tags tags) {
        List<CountryCode> countries = tags.countries();
        return countries.size() == 1 && person.country().filter(countries.getFirst()::equals).isPresent();
    }

    /** As far as the words are of the name; empty where not even the first one is. */
    private static Optional<Speaker> ended(Person person, String text, Matcher named) {
        Set<String> known = person.names().stream()
                .flatMap(name -> Stream.of(FoldedName.of(name).split("[ .]+")))
                .collect(Collectors.toSet());
        int until = -1;
        int at = named.start(3);
        for (String word : named.group(3).split(" ")) {
            boolean initial = until > 0 && INITIAL.matcher(word).matches();
            if (!initial && !Stream.of(FoldedName.of(word).split("[ .]+")).allMatch(known::contains)) {
                break;
            }
            at += word.length();
            until = at;
            at++;
        }
        return until < 0 || until > text.length() ? Optional.empty() : Optional.of(new Speaker(person.id(), until));
    }

    /** President Macron of France. */
    private Speaker withLand(String text, ReferenceData reference, LocalDate day) {
        Matcher land = OF_LAND.matcher(text).region(until, text.length());
        boolean own = land.lookingAt() && reference.people().withId(person)
                .filter(each -> isOf(each, Tagger.of(reference).tags("", land.group(1), day))).isPresent();
        return own ? new Speaker(person, land.end()) : this;
    }
}
