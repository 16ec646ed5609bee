package org.chancery.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.diagnostic.Nearest;
import org.xhtmlrenderer.css.constants.CSSName;

/** Says in plain words what the engine does not know, and what to write instead. */
final class StyleAdvice {
    private static final Pattern PROPERTY =
            Pattern.compile("(\\S+) is (?:an unrecognized CSS property|not implemented)");
    private static final Pattern VALUE = Pattern.compile("(?:Value|Ident) (\\S+) is (?:not a recognized|an invalid)");
    private static final Pattern UNIT = Pattern.compile("Unsupported CSS unit (\\S+)");
    private static final Pattern FUNCTION = Pattern.compile("([a-z-]+)\\s*\\(");
    private static final List<String> KNOWN_FUNCTIONS =
            List.of("url", "rgb", "rgba", "attr", "counter", "counters", "element", "leader", "target-counter", "x");
    private static final String NO_COLUMNS = "use display: table, float or column-count";
    private static final String PLAIN_VALUE = "write the value itself; var() and calc() are for the screen";

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("flex", NO_COLUMNS), Map.entry("inline-flex", NO_COLUMNS), Map.entry("grid", NO_COLUMNS),
            Map.entry("inline-grid", NO_COLUMNS), Map.entry("gap", "use margin or border-spacing"),
            Map.entry("rem", "write pt, mm or em"), Map.entry("vw", "write pt, mm or per cent"),
            Map.entry("vh", "write pt, mm or per cent"), Map.entry("ch", "write pt, mm or em"),
            Map.entry("var", PLAIN_VALUE), Map.entry("calc", PLAIN_VALUE), Map.entry("min", PLAIN_VALUE),
            Map.entry("max", PLAIN_VALUE), Map.entry("clamp", PLAIN_VALUE),
            Map.entry("linear-gradient", "use a plain colour, or a picture as SVG"),
            Map.entry("radial-gradient", "use a plain colour, or a picture as SVG"),
            Map.entry("hyphens", "write soft hyphens, &#173;"), Map.entry("letter-spacing", ""),
            Map.entry("break-before", "write page-break-before"), Map.entry("break-after", "write page-break-after"),
            Map.entry("break-inside", "write page-break-inside"),
            Map.entry("overflow-wrap", "write word-wrap: break-word"), Map.entry("string", "use a running element"),
            Map.entry("currentcolor", "write the colour itself"), Map.entry("start", "write left or right"),
            Map.entry("end", "write left or right"), Map.entry("is", "write each selector out"),
            Map.entry("where", "write each selector out"), Map.entry("has", "give the element a class"));

    private StyleAdvice() {}

    /** What to say about a declaration at an offset, when the engine says this of it. */
    static StyleFault declaration(int offset, String declaration, String engine) {
        Matcher property = PROPERTY.matcher(engine);
        String name = declaration.split(":", 2)[0].strip();
        if (property.find() || name.startsWith("--")) {
            return fault(offset, declaration, name, "the property \"" + name + "\"", propertyHint(name));
        }
        Optional<String> word = Stream.of(VALUE, UNIT)
                .map(pattern -> pattern.matcher(engine))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
        if (word.isPresent()) {
            String kind = UNIT.matcher(engine).find() ? "the unit" : "the value";
            return fault(offset, declaration, word.get(), kind + " \"" + word.get() + "\"", instead(word.get()));
        }
        Optional<String> function = unknownFunction(declaration);
        if (function.isPresent()) {
            String called = function.get();
            return fault(offset, declaration, called + "(", "\"" + called + "()\"", instead(called));
        }
        return fault(offset, declaration, declaration, "\"" + declaration.strip() + "\"", "");
    }

    /** What to say about something that the engine takes and does not do. */
    static StyleFault passedOver(int offset, String typed) {
        String name = typed.replaceAll("[^a-z-]+.*$", "").replaceAll("^:|\\(.*", "");
        String shown = typed.strip();
        shown = shown.endsWith("(") ? shown + ")"
                : shown.endsWith(":") ? shown.substring(0, shown.length() - 1) : shown;
        String key = typed.startsWith(":") ? "has" : name;
        return new StyleFault(offset, typed.length(), "print does not know \"" + shown + "\"", instead(key));
    }

    /** What to say about a selector. */
    static StyleFault selector(int offset, String selector) {
        Matcher called = Pattern.compile(":([a-z-]+)\\(").matcher(selector);
        String hint = called.find() ? instead(called.group(1)) : "";
        return new StyleFault(offset, selector.length(),
                "print does not know the selector \"" + selector + "\" and passes over its rule", hint);
    }

    private static StyleFault fault(int offset, String whole, String part, String what, String hint) {
        int at = whole.toLowerCase(Locale.ROOT).indexOf(part.toLowerCase(Locale.ROOT));
        return new StyleFault(offset + Math.max(at, 0), part.strip().length(), "print does not know " + what, hint);
    }

    private static Optional<String> unknownFunction(String declaration) {
        return FUNCTION.matcher(declaration.toLowerCase(Locale.ROOT))
                .results()
                .map(result -> result.group(1))
                .filter(name -> !KNOWN_FUNCTIONS.contains(name))
                .findFirst();
    }

    private static String instead(String word) {
        return INSTEAD.getOrDefault(word.toLowerCase(Locale.ROOT), "");
    }

    private static String propertyHint(String name) {
        if (name.startsWith("--")) {
            return PLAIN_VALUE;
        }
        String instead = instead(name);
        List<String> known = new ArrayList<>();
        CSSName.allCSS2PropertyNames().forEachRemaining(known::add);
        return instead.isEmpty()
                ? Nearest.to(name, known).map(near -> "did you mean \"" + near + "\"?").orElse("")
                : instead;
    }
}
