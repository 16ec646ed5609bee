package org.chancery.yaml;

import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Places;
import org.chancery.diagnostic.Position;
import org.chancery.diagnostic.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What keeps a text from being JSON, in the words of a person. */
record JsonFault(SourceText source, Position position, String message, String hint) {
    /** Below it stand the control characters. */
    private static final char BLANK = ' ';

    static JsonFault of(JacksonException fault, SourceText source) {
        String text = source.text();
        String problem = fault.getOriginalMessage() == null ? "" : fault.getOriginalMessage();
        int offset = offset(fault, text);
        if (fault instanceof StreamConstraintsException) {
            return at(source, offset, "the value is nested too deeply or too long", "");
        }
        if (fault instanceof UnexpectedEndOfInputException) {
            return at(source, text.stripTrailing().length(), "the value is not complete: the text ends here",
                    "close its quote, bracket or brace; the file may have been cut off");
        }
        if (problem.startsWith("Illegal unquoted character")) {
            return control(source, lastControl(text, offset));
        }
        if (problem.startsWith("Non-standard token")) {
            String word = problem.replaceFirst("(?s)^[^']*'([^']*)'.*", "$1");
            return at(source, offset - word.length(), "\"" + word + "\" is no number in JSON", "leave the key out");
        }
        if (problem.startsWith("Unrecognized character escape")) {
            return at(source, Math.max(0, offset - 1), "a backslash cannot stand before this character", "double it");
        }
        return offset < text.length() ? sign(source, offset) : at(source, offset, "the value is not complete", "");
    }

    /** The parser does not always say where it stood: of what is nested too deeply it knows no place. */
    private static int offset(JacksonException fault, String text) {
        TokenStreamLocation place = fault.getLocation();
        return place == null ? 0 : Math.clamp(place.getCharOffset(), 0, text.length());
    }

    void report(Diagnostics diagnostics) {
        diagnostics.error(source.at(position), message, hint);
    }

    private static JsonFault sign(SourceText source, int offset) {
        String text = source.text();
        char sign = text.charAt(offset);
        String before = text.substring(Math.max(0, text.lastIndexOf('\n', offset)), offset).stripTrailing();
        if ((sign == '}' || sign == ']') && text.substring(0, offset).stripTrailing().endsWith(",")) {
            return at(source, offset, "a comma stands before this \"" + sign + "\"", "delete the comma");
        }
        return switch (sign) {
            case '/', '#' -> at(source, offset, "a comment cannot stand in JSON", "delete it");
            case '\'' -> at(source, offset, "texts stand in double quotes", "write \" instead of '");
            default -> sign < BLANK
                    ? control(source, offset)
                    : at(source, offset, "\"" + Character.toString(text.codePointAt(offset)) + "\" cannot stand here",
                            before.endsWith("{") ? "keys and texts stand in double quotes" : "");
        };
    }

    /** The parser has read on past it, by one or two. */
    private static int lastControl(String text, int offset) {
        int at = Math.min(offset, text.length() - 1);
        while (at > 0 && text.charAt(at) >= BLANK) {
            at--;
        }
        return at;
    }

    private static JsonFault control(SourceText source, int offset) {
        char letter = source.text().charAt(offset);
        return letter == '\n' || letter == '\r'
                ? at(source, offset, "this quote is never closed", "close it on the same line, or write \\n for a line")
                : at(source, offset, String.format("the character U+%04X is not allowed", (int) letter), "delete it");
    }

    private static JsonFault at(SourceText source, int offset, String message, String hint) {
        return new JsonFault(source, new Places(source).of(Math.max(0, offset), 1), message, hint);
    }
}
