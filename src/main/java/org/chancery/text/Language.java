package org.chancery.text;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language that editions can be made in: its words, lists, dates and numbers.
 *
 * <p>All of them come from {@code messages_<tag>.properties} and none from the machine, so that an edition reads the
 * same everywhere. There is one instance for each language.
 */
public final class Language {
    private static final List<String> KNOWN =
            List.of("ar", "de", "en", "es", "fr", "he", "ja", "ko", "ru", "uk", "zh");
    /** The scripts and places that write Chinese with traditional characters. */
    private static final Set<String> TRADITIONAL = Set.of("hant", "tw", "hk", "mo");
    /** What a status may agree with, in the order in which the kinds are looked through. */
    private static final List<String> AGREEMENTS = List.of("feminine", "neuter", "plural", "femininePlural");
    private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

    private final String tag;
    private final Messages messages;
    private final DateWords dates;
    private final CountryWords countries;

    private Language(String tag) {
        this.tag = tag;
        this.messages = Messages.load(tag);
        this.dates = new DateWords(messages);
        this.countries = new CountryWords(tag, messages);
    }

    /**
     * The language with this tag, such as {@code en}, {@code de-AT} or {@code zh-Hans}; empty where it is not known, as
     * for Chinese with traditional characters.
     */
    public static Optional<Language> of(String tag) {
        String primary = subtags(tag).getFirst();
        return KNOWN.contains(primary) && !isTraditionalChinese(tag)
                ? Optional.of(LOADED.computeIfAbsent(primary, Language::new))
                : Optional.empty();
    }

    /** Whether a tag asks for Chinese with traditional characters, which there are no words in. */
    public static boolean isTraditionalChinese(String tag) {
        List<String> subtags = subtags(tag);
        return subtags.getFirst().equals("zh")
                && !subtags.contains("hans")
                && subtags.stream().anyMatch(TRADITIONAL::contains);
    }

    private static List<String> subtags(String tag) {
        return List.of(tag.strip().toLowerCase(Locale.ROOT).split("[-_]"));
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
     * The word or sentence with this key, {@code {0}} and so on replaced by the arguments. Where the key has a form for
     * each sort of number, the first number among the arguments decides. Refuses an unknown key.
     */
    public String word(String key, Object... arguments) {
        return messages.word(key, arguments);
    }

    /** The sentence with this key in the form that goes with a number, which an argument may have in words. */
    public String counted(String key, long number, Object... arguments) {
        return messages.counted(key, number, arguments);
    }

    /** The word for a status, such as {@code cancelled}, as it agrees with the word for a kind, such as {@code visit}. */
    public String status(String status, String kind) {
        String key = "status." + status;
        return AGREEMENTS.stream()
                .filter(agreement -> messages.all("kinds." + agreement).contains(kind))
                .findFirst()
                .map(agreement -> messages.get(key + "." + agreement))
                .orElseGet(() -> messages.get(key));
    }

    /** Words as they begin a sentence or a heading; the same in a script without capitals. */
    public static String capitalised(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }

    /** Whether there is a word with this key. */
    public boolean has(String key) {
        return messages.has(key);
    }

    /** The keys that start with this prefix, sorted. */
    public List<String> keys(String prefix) {
        return messages.keys(prefix);
    }

    /** "A", "A and B", "A, B and C", for a sentence; empty for none. */
    public String list(List<String> items) {
        String joined = items.isEmpty() ? "" : items.getFirst();
        for (int at = 1; at < items.size(); at++) {
            String key = at == items.size() - 1 ? "list.and" : "list.between";
            boolean otherwise = items.get(at).matches(messages.get("list.otherwiseBefore"));
            joined = messages.word(otherwise ? key + ".otherwise" : key, joined, items.get(at));
        }
        return joined;
    }

    /** "A, B, C", for a heading or a list that may go on. */
    public String enumeration(List<String> items) {
        return joined("list.comma", items);
    }

    /** "A; B; C", for items that have commas of their own. */
    public String series(List<String> items) {
        return joined("list.series", items);
    }

    private String joined(String key, List<String> items) {
        return items.stream().reduce((joined, item) -> messages.word(key, joined, item)).orElse("");
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

    /** "Wed", as short as it has room below a bar. */
    public String barWeekday(LocalDate day) {
        return dates.barWeekday(day);
    }

    /** "12/1": a day and its month below a bar. */
    public String barDay(LocalDate day) {
        return dates.barDay(day);
    }

    /** "16 January 2022, 24:00 UTC−5": midnight belongs to the day that it ends. */
    public String moment(ZonedDateTime moment) {
        return dates.moment(moment);
    }

    /** "1,234". */
    public String number(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder grouped = new StringBuilder(digits);
        boolean isLong = digits.length() >= Integer.parseInt(messages.get("number.groupedFrom"));
        for (int at = digits.length() - 3; isLong && at > 0; at -= 3) {
            grouped.insert(at, messages.get("number.group"));
        }
        return number < 0 ? "−" + grouped : grouped.toString();
    }

    /** "one" to "twelve", else figures: for running text. Figures alone where numbers have a counter behind them. */
    public String spelled(long number) {
        List<String> words = messages.all("number.words");
        return number >= 0 && number < words.size() ? words.get((int) number) : number(number);
    }

    /** A country's name, from its ISO 3166-1 alpha-2 code; the English one is given and taken as it is. */
    public String countryName(String alpha2, String english) {
        return countries.name(alpha2, english);
    }

    /** A country's name as a sentence has it: "the United States"; other languages keep the bare name. */
    public String inSentence(String alpha2, String name) {
        return countries.inSentence(alpha2, name);
    }

    @Override
    public String toString() {
        return tag;
    }
}
