package org.chancery.render.pdf;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.render.pdf.font.MissingGlyphs;
import org.chancery.render.pdf.font.Script;

/** Counts the characters that no font has, to report those of each script at once. */
final class MissingCharacters implements MissingGlyphs {
    private static final int MOST_NAMED = 8;
    /** It stands for what could not be read, which has been reported. */
    private static final int REPLACEMENT = 0xFFFD;

    private final Map<Script, Map<Integer, Integer>> counts = new TreeMap<>(Comparator.comparing(Script::unicode));
    private final Set<String> unjoined = new LinkedHashSet<>();

    @Override
    public void add(int character) {
        if (character == REPLACEMENT) {
            return;
        }
        counts.computeIfAbsent(Script.of(character), ignored -> new TreeMap<>()).merge(character, 1, Integer::sum);
    }

    @Override
    public void unjoined(String text) {
        unjoined.add(text.strip());
    }

    /** Reports them, a warning for each script. */
    void tell(Report report) {
        counts.forEach((script, characters) -> report.warning(
                "no font has " + names(script, characters) + ", drawn "
                        + times(characters.values().stream().mapToInt(Integer::intValue).sum()),
                remedy(script, characters.size() == 1 ? "it" : "them")));
        unjoined.stream().findFirst().ifPresent(first -> report.warning(
                "letters are printed without being joined as their script wants it: \"" + first + "\"",
                "the Java that runs this lacks its graphics libraries, or the font lacks a form: use a whole JDK or"
                        + " another font"));
    }

    private static String remedy(Script script, String them) {
        String install = script.debianPackage().isEmpty()
                ? ""
                : "install a font, on Debian and Ubuntu: apt install " + script.debianPackage() + "; or ";
        return install + "put a TTF or OTF font that has " + them + " into templates/fonts";
    }

    private static String names(Script script, Map<Integer, Integer> characters) {
        String named = characters.keySet().stream()
                .limit(MOST_NAMED)
                .map(each -> String.format(Locale.ROOT, "U+%04X \"%s\"", each, Character.toString(each)))
                .collect(Collectors.joining(", "));
        int rest = characters.size() - MOST_NAMED;
        String more = rest > 0 ? " and " + rest + " more" : "";
        String word = script.name().isEmpty() ? "" : script.name() + " ";
        return "the " + word + (characters.size() == 1 ? "character " : "characters ") + named + more;
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
