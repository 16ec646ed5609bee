package org.chancery.text;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language that editions can be made in: its words, lists, dates and numbers.
 *
 * <p>All of them come from {@code messages_<tag>.properties} and none from the machine, so that an edition reads the
 * same everywhere. There is one instance for each language.
 */
public final class Language {
    private static final List<String> KNOWN = List.of("de", "en", "es", "fr");
    private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

    private final String tag;
    private final Messages messages;
    private final DateWords dates;

    private Language(String tag) {
        this.tag = tag;
        this.messages = Messages.load(tag);
        this.dates = new DateWords(messages);
    }

    /** The language with this tag, such as {@code en} or {@code de-AT}; empty where it is not known. */
    public static Optional<Language> of(String tag) {
        String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return KNOWN.contains(primary)
                ? Optional.of(LOADED.computeIfAbsent(primary, Language::new))
                : Optional.empty();
    }

    /** English, which an edition is made in where a briefing says nothing. */
    public static Language english() {
        return LOADED.computeIfAbsent("en", Language::new);
    }

    /** The tags of all languages, sorted. */
    public static List<String> known() {
        return KNOWN;
    }

    /** Its tag, such as {@code en}. */
    public String tag() {
        return tag;
    }

    /** Whether it is written from right to left. */
    public boolean rightToLeft() {
        return messages.get("direction").equals("rtl");
    }

    /**
     * The word or sentence with this key, {@code {0}} and so on replaced by the arguments. Where the key has a form
     * {@code .one} and one {@code .other}, the first number among the arguments decides. Refuses an unknown key.
     */
    public String word(String key, Object... arguments) {
        return messages.word(key, arguments);
    }

    /** Words as they begin a sentence or a heading. */
    public static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Whether there is a word with this key. */
    public boolean has(String key) {
        return messages.has(key);
    }

    /** The keys that start with this prefix, sorted. */
    public List<String> keys(String prefix) {
        return messages.keys(prefix);
    }

    /** "A", "A and B", "A, B and C"; empty for none. */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String last = items.getLast();
        String and = last.matches(messages.get("list.otherwiseBefore")) ? "list.otherwise" : "list.and";
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + messages.get(and) + " " + last;
    }

    /** "Wednesday 12 January". */
    public String day(LocalDate day) {
        return dates.day(day);
    }

    /** "Wed 12 Jan". */
    public String shortDay(LocalDate day) {
        return dates.shortDay(day);
    }

    /** "12 January 2022". */
    public String date(LocalDate day) {
        return dates.date(day);
    }

    /** "10–16 January 2022", with as much repeated as is needed; one date where both are the same. */
    public String range(LocalDate from, LocalDate last) {
        return dates.range(from, last);
    }

    /** "10–16 January": several days of one year. */
    public String days(LocalDate from, LocalDate last) {
        return dates.days(from, last);
    }

    /** "January 2022". */
    public String month(LocalDate day) {
        return dates.month(day);
    }

    /** "Wed". */
    public String weekdayShort(LocalDate day) {
        return dates.weekdayShort(day);
    }

    /** "16 January 2022, 24:00 UTC−5": midnight belongs to the day that it ends. */
    public String moment(ZonedDateTime moment) {
        return dates.moment(moment);
    }

    /** "1,234". */
    public String number(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, messages.get("number.group"));
        }
        return number < 0 ? "−" + grouped : grouped.toString();
    }

    /** "nine" up to twelve, then figures: for running text. */
    public String spelled(long number) {
        String[] words = messages.get("number.words").split(" ");
        return number >= 0 && number < words.length ? words[(int) number] : number(number);
    }

    /** A country's name, from its ISO 3166-1 alpha-2 code; the English one is given and taken as it is. */
    public String countryName(String alpha2, String english) {
        if (tag.equals("en")) {
            return english;
        }
        String name = Locale.of("", alpha2).getDisplayCountry(Locale.forLanguageTag(tag));
        return name.isEmpty() || name.equals(alpha2) ? english : name;
    }

    /** A country's name as a sentence has it: "the United States"; other languages keep the bare name. */
    public String inSentence(String alpha2, String name) {
        boolean the = List.of(messages.get("country.withArticle").split(" ")).contains(alpha2);
        return the ? messages.get("country.article") + " " + name : name;
    }

    @Override
    public String toString() {
        return tag;
    }
}
