package org.chancery.source.feed;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;

/**
 * The text of a feed as the parser may have it, letter for letter as long, so that all places stay. The declaration is
 * blank, since its encoding is of no use any more, and so is what may not stand in XML. An ampersand that begins nothing,
 * as in "Q&A", becomes a mark that no text has, and is one again by {@link #meant}: a feed of a hundred items should not
 * be lost by one of them.
 */
final class XmlLetters {
    private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]*>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([0-9]{1,9})|#x([0-9A-Fa-f]{1,7})|([A-Za-z_:][A-Za-z0-9_:.-]{0,60}));");
    /** Those of XML itself. In attributes the parser refuses all others, in texts it leaves them to us. */
    private static final Set<String> DEFINED = Set.of("amp", "lt", "gt", "quot", "apos");
    /** Unicode keeps it for programs alone, while XML takes it for a letter. */
    private static final char AMPERSAND = '\uFDD0';
    private static final int HEXADECIMAL = 16;

    private final String typed;
    private final XmlLines lines;
    private final StringBuilder text;
    private int illegal = -1;
    private String unwanted = "";
    private int bare = -1;
    private int more;

    private XmlLetters(String typed, XmlLines lines) {
        this.typed = typed;
        this.lines = lines;
        this.text = new StringBuilder(typed);
    }

    /** The text for the parser; what was changed is said with its first place. */
    static String legal(String typed, XmlLines lines, Diagnostics diagnostics) {
        XmlLetters letters = new XmlLetters(typed, lines);
        letters.letters();
        letters.references();
        letters.report(diagnostics);
        return letters.text.toString();
    }

    /** What the parser gives, as it was meant. */
    static String meant(String parsed) {
        return parsed.replace(AMPERSAND, '&');
    }

    private void letters() {
        Matcher declaration = DECLARATION.matcher(typed);
        int end = declaration.find() ? declaration.end() : 0;
        for (int at = 0; at < typed.length(); at++) {
            char letter = typed.charAt(at);
            if (!isLegal(letter)) {
                refuse(at, at + 1, letter);
            } else if (at < end && letter != '\n' && letter != '\r') {
                text.setCharAt(at, ' ');
            }
        }
    }

    private void references() {
        Matcher reference = REFERENCE.matcher(typed);
        boolean tag = false;
        for (int at = 0; at < typed.length(); at++) {
            char letter = typed.charAt(at);
            tag = letter == '<' && !typed.startsWith("!", at + 1) || tag && letter != '>';
            if (letter == '<') {
                at = silent(at);
            } else if (letter == '&') {
                reference(at, reference.region(at, typed.length()), tag);
            }
        }
    }

    /** The last place before what is to be looked at next: in a comment or CDATA an ampersand is one. */
    private int silent(int at) {
        String end = typed.startsWith("<!--", at) ? "-->" : typed.startsWith("<![CDATA[", at) ? "]]>" : "";
        int until = end.isEmpty() ? at : typed.indexOf(end, at);
        return until < 0 ? typed.length() : until;
    }

    private void reference(int at, Matcher reference, boolean tag) {
        if (!reference.lookingAt() || tag && reference.group(3) != null && !DEFINED.contains(reference.group(3))) {
            text.setCharAt(at, AMPERSAND);
            more += bare < 0 ? 0 : 1;
            bare = bare < 0 ? at : bare;
            return;
        }
        String decimal = reference.group(1);
        String number = decimal == null ? reference.group(2) : decimal;
        if (number != null) {
            int letter = Integer.parseInt(number, decimal == null ? HEXADECIMAL : 10);
            if (!isLegal(letter) || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
                refuse(at, reference.end(), letter);
            }
        }
    }

    private static boolean isLegal(int letter) {
        return letter >= ' ' && letter < '\uFFFE' && letter != AMPERSAND
                || letter == '\t' || letter == '\n' || letter == '\r'
                || letter > '\uFFFF' && letter <= Character.MAX_CODE_POINT;
    }

    private void refuse(int from, int until, int letter) {
        unwanted = illegal < 0 ? String.format("U+%04X", letter) : unwanted;
        illegal = illegal < 0 ? from : illegal;
        text.replace(from, until, " ".repeat(until - from));
    }

    private void report(Diagnostics diagnostics) {
        if (illegal >= 0) {
            diagnostics.warning(
                    lines.at(illegal), "the character " + unwanted + " is not allowed", "it is read as a blank");
        }
        if (bare >= 0) {
            diagnostics.warning(
                    lines.at(bare), "an ampersand stands alone here" + (more > 0 ? ", and " + more + " more" : ""),
                    "XML wants \"&amp;\", and it is read as that");
        }
    }
}
