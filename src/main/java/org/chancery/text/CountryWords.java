package org.chancery.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of countries in one language: those of its message file, else those of Java's Unicode locale data. */
final class CountryWords {
    private final Messages messages;
    private final Locale locale;
    private final Map<String, String> names;
    private final Set<String> withArticle;

    CountryWords(String tag, Messages messages) {
        this.messages = messages;
        this.locale = Locale.forLanguageTag(tag);
        this.names = Stream.of(messages.get("country.names").split("\\|"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableMap(name -> name.substring(0, 2), name -> name.substring(3)));
        this.withArticle = Set.copyOf(messages.all("country.withArticle"));
    }

    /** English names are given: they are those of the day, which the locale data does not know. */
    String name(String alpha2, String english) {
        return locale.getLanguage().equals("en") ? english : names.getOrDefault(alpha2, unicode(alpha2, english));
    }

    private String unicode(String alpha2, String english) {
        String name = Locale.of("", alpha2).getDisplayCountry(locale);
        return name.isEmpty() || name.equals(alpha2) ? english : name;
    }

    String inSentence(String alpha2, String name) {
        return withArticle.contains(alpha2) ? messages.word("country.article", name) : name;
    }
}
