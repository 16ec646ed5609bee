package org.chancery.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as it is written in YAML: plain where nobody could take it for something else, else in quotes or as a block. */
final class YamlText {
    /** Longer lines are hard to read in an editor. */
    static final int WIDTH = 108;

    private static final String FIRST = "[\\p{L}\\p{Nd}(+./“‘„«$€£§]";
    /** The signs that mean nothing within a line. */
    private static final String SIGNS = " ().;/+&'_%$€£§“”‘’„«»–—…?!*=@^~|<>#:\"\\\\-";

    private static final Pattern PLAIN = Pattern.compile(FIRST + "[\\p{L}\\p{M}\\p{Nd}" + SIGNS + "]*");
    private static final Pattern PLAIN_LINE =
            Pattern.compile(FIRST + "[\\p{L}\\p{M}\\p{Nd},{}\\[\\]" + SIGNS + "]*");
    /** Where a plain text would end, or mean something else. */
    private static final Pattern ENDING = Pattern.compile(".*(: | #|:$| $).*");
    /** What other readers of YAML take for a truth, a number, a day or nothing; ours takes it for the text. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)y|n|yes|no|on|off|true|false|null|~|[-+.0-9][-+.,:_0-9]*(e[-+]?[0-9]+)?|0[xob][0-9a-f_]+"
                    + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[t ].*|[-+]?\\.(inf|nan)|<<|=");

    private YamlText() {}

    /** A text among others on one line. */
    static String of(String text) {
        return PLAIN.matcher(text).matches() && isOnlyText(text) ? text : quoted(text);
    }

    /** A text that has its line for itself. */
    static String line(String text) {
        return PLAIN_LINE.matcher(text).matches() && isOnlyText(text) ? text : quoted(text);
    }

    private static boolean isOnlyText(String text) {
        return !ENDING.matcher(text).matches() && !OTHER.matcher(text).matches();
    }

    /** A text in double quotes, whatever its letters. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> quoted.append(escaped(letter)));
        return quoted.append('"').toString();
    }

    /** A list on one line. */
    static String list(Collection<String> texts) {
        return texts.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
    }

    /**
     * A text of several lines, as the lines of a block with the sign that opens it: as they are, or where one is long, in
     * lines that are read as one.
     */
    static List<String> block(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        boolean wide = lines.stream().anyMatch(line -> line.length() > WIDTH);
        boolean indented = lines.stream().anyMatch(line -> line.startsWith(" ") || line.startsWith("\t"));
        List<String> block = new ArrayList<>();
        block.add(wide && !indented ? ">" : "|");
        if (wide && !indented) {
            fold(lines, block);
        } else {
            block.addAll(lines);
        }
        return block;
    }

    /** Of several ends of a line that follow each other one is not read. */
    private static void fold(List<String> lines, List<String> block) {
        boolean first = true;
        for (String line : lines) {
            if (!first) {
                block.add("");
            }
            // What is empty stands for the end of a line by itself.
            if (!line.isEmpty()) {
                wrap(line, block);
            }
            first = false;
        }
    }

    /** Breaks at single blanks alone, since a break is read as one. */
    private static void wrap(String line, List<String> block) {
        String rest = line;
        while (rest.length() > WIDTH) {
            int at = breakOf(rest);
            if (at < 0) {
                break;
            }
            block.add(rest.substring(0, at));
            rest = rest.substring(at + 1);
        }
        block.add(rest);
    }

    /** The last blank that fits, else the first one after it; -1 where there is none. */
    private static int breakOf(String line) {
        for (int at = WIDTH; at > 0; at--) {
            if (isSingle(line, at)) {
                return at;
            }
        }
        for (int at = WIDTH + 1; at < line.length() - 1; at++) {
            if (isSingle(line, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isSingle(String line, int at) {
        return at < line.length() - 1 && line.charAt(at) == ' ' && !isBlank(line.charAt(at - 1))
                && !isBlank(line.charAt(at + 1));
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\t';
    }

    private static String escaped(int letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case 0x85 -> "\\N";
            case 0xA0 -> "\\_";
            case 0x2028 -> "\\L";
            case 0x2029 -> "\\P";
            default -> isShown(letter)
                    ? Character.toString(letter)
                    : String.format(letter < 0x10000 ? "\\u%04X" : "\\U%08X", letter);
        };
    }

    /** Letters that can be seen, or belong to those that can. */
    private static boolean isShown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> letter == 0x200C || letter == 0x200D;
            default -> true;
        };
    }
}
