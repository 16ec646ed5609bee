package org.chancery.preview.live;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.text.Language;

/** The languages that an edition can be seen in, each called as its own speakers call it. */
final class Choices {
    private static final List<Object> LANGUAGES =
            Language.known().stream().<Object>map(tag -> Map.of("tag", tag, "name", name(tag))).toList();

    private Choices() {}

    static List<Object> languages() {
        return LANGUAGES;
    }

    private static String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return Language.capitalised(locale.getDisplayLanguage(locale));
    }
}
