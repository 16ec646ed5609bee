package org.chancery.render.pdf;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.render.pdf.font.MissingGlyphs;

/** Counts the characters that no font has, to report those of each script at once. */
final class MissingCharacters implements MissingGlyphs {
    private static final int MOST_NAMED = 8;

    private final Map<UnicodeScript, Map<Integer, Integer>> counts = new TreeMap<>();

    @Override
    public void add(int character) {
        counts.computeIfAbsent(UnicodeScript.of(character), ignored -> new TreeMap<>())
                .merge(character, 1, Integer::sum);
    }

    /** Reports them, a warning for each script. */
    void tell(Report report) {
        counts.forEach((script, characters) -> report.warning(
                "no font has " + names(script, characters) + ", drawn "
                        + times(characters.values().stream().mapToInt(Integer::intValue).sum()),
                "put a TTF or OTF font that has " + (characters.size() == 1 ? "it" : "them")
                        + " into templates/fonts"));
    }

    private static String names(UnicodeScript script, Map<Integer, Integer> characters) {
        String named = characters.keySet().stream()
                .limit(MOST_NAMED)
                .map(each -> String.format(Locale.ROOT, "U+%04X \"%s\"", each, Character.toString(each)))
                .collect(Collectors.joining(", "));
        int rest = characters.size() - MOST_NAMED;
        String more = rest > 0 ? " and " + rest + " more" : "";
        List<UnicodeScript> nameless = List.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);
        String word = nameless.contains(script) ? "" : capitalised(script.name()) + " ";
        return "the " + word + (characters.size() == 1 ? "character " : "characters ") + named + more;
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
