package org.chancery.yaml;

import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** A fault of syntax, in the words of a person: the parser's own place, but an unclosed quote where it opened. */
record SyntaxFault(Origin origin, String message, String hint) {

    static SyntaxFault of(JacksonException fault, SourceText source) {
        return switch (fault.getCause()) {
            case MarkedYamlEngineException marked -> ofParser(marked, source);
            case ReaderException reader -> new SyntaxFault(
                    new Offsets(source).originOf(firstControl(source.text())),
                    String.format("the character U+%04X is not allowed", reader.getCodePoint()),
                    "delete it");
            case null, default -> ofTokens(fault, source);
        };
    }

    void report(Diagnostics diagnostics) {
        diagnostics.error(origin, message, hint);
    }

    private static SyntaxFault ofParser(MarkedYamlEngineException fault, SourceText source) {
        String problem = fault.getProblem() == null ? "" : fault.getProblem();
        String context = fault.getContext() == null ? "" : fault.getContext();
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return new SyntaxFault(
                    at(fault.getContextMark(), source), "this quote is never closed", "close it on the same line");
        }
        Origin place = at(fault.getProblemMark().or(fault::getContextMark), source);
        if (problem.contains("(TAB)")) {
            return new SyntaxFault(place, "a tab cannot stand here", "indent with spaces");
        }
        if (problem.contains("mapping values are not allowed")) {
            return new SyntaxFault(
                    place, "a value cannot hold \": \" here", "put the value in quotes, or mend the indentation");
        }
        String opened = fault.getContextMark()
                .filter(mark -> context.contains("flow"))
                .map(mark -> "the bracket was opened at " + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                .orElse(oneLine(context));
        return new SyntaxFault(place, quoted(oneLine(problem)), opened);
    }

    private static SyntaxFault ofTokens(JacksonException fault, SourceText source) {
        var place = fault.getLocation();
        Origin origin = place == null || place.getLineNr() < 1
                ? Origin.file(source.path())
                : source.at(place.getLineNr(), Math.max(1, place.getColumnNr()), 1);
        if (fault instanceof StreamConstraintsException) {
            return new SyntaxFault(origin, "the file is nested too deeply or holds too long a text", "");
        }
        return new SyntaxFault(origin, "a key must be plain text", "write \"key: value\"");
    }

    private static Origin at(Optional<Mark> mark, SourceText source) {
        return mark.map(place -> source.at(place.getLine() + 1, place.getColumn() + 1, 1))
                .orElse(Origin.file(source.path()));
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean blank = letter == '\t' || letter == '\n' || letter == '\r' || letter == '\u0085';
            if (!blank && (Character.isISOControl(letter) || letter >= '\uFFFE' || unpaired(text, i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean unpaired(String text, int i) {
        char letter = text.charAt(i);
        return Character.isHighSurrogate(letter)
                && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                || Character.isLowSurrogate(letter) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** The parser's words with the quotes of ours: expected "," or "]", but got ":". */
    private static String quoted(String problem) {
        return problem.replace('\'', '"').replaceFirst("but got ([^\" ]+)$", "but got \"$1\"");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
