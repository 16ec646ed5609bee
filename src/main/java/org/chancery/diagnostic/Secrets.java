package org.chancery.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passwords and the like, that people write where they must not stand. What says so is read over shoulders and kept in logs,
 * so they are shown as asterisks, of the same length, lest a caret point to something else.
 */
public final class Secrets {
    private static final String WORD = "(?:password|passwd|passphrase|pwd|secret|token|api_?key|access_?key)";
    private static final String NAMES_NO_PLACE = "(?!\\{\\s{0,9}[\"']?(?:env|file)[\"']?\\s{0,9}:)";
    /** Each has what goes before a secret, and the secret; all are bounded, since a line may be very long. */
    private static final List<Pattern> PATTERNS = List.of(
            // Of https://user:password@host. A port before a path with an @ in it is no password.
            Pattern.compile("(//)([^\\s\"'/@:?#]{0,200}+:(?!\\d{1,5}/)[^\\s\"'@]{0,200}+|[^\\s\"'/@?#]{1,200}+)(?=@)"),
            Pattern.compile("(:thin:)([^\\s\"'@]{1,200}+)(?=@)"),
            Pattern.compile("(?i)(" + WORD + "[\\w.-]{0,40}=)([^\\s&;,\"'})]+)"),
            // A key alone on its line, where a comma ends nothing, and one among others.
            Pattern.compile("(?i)^([\\s-]{0,99}" + WORD + "\\s{0,9}:\\s{1,9})" + NAMES_NO_PLACE + "(\\S.*)"),
            Pattern.compile("(?i)((?:^|[{,])[\\s\"'-]{0,99}" + WORD + "[\"']?\\s{0,9}:\\s{0,9})" + NAMES_NO_PLACE
                    + "(\"[^\"]*\"?|'[^']*'?|[\\[{].*|[^\\s,}][^,}]*)"));

    private Secrets() {}

    /** A text, or a line of a file, without them. */
    public static String hidden(String text) {
        if (!mayHoldAny(text)) {
            return text;
        }
        String shown = text;
        for (Pattern each : PATTERNS) {
            shown = each.matcher(shown).replaceAll(Secrets::stars);
        }
        return shown;
    }

    private static String stars(MatchResult found) {
        String secret = found.group(2);
        return Matcher.quoteReplacement(found.group(1)) + "*".repeat(secret.codePointCount(0, secret.length()));
    }

    /** Few texts do, and the patterns take a while. */
    private static boolean mayHoldAny(String text) {
        if (text.indexOf('@') >= 0 && (text.contains("//") || text.contains(":thin:"))) {
            return true;
        }
        if (text.indexOf('=') < 0 && text.indexOf(':') < 0) {
            return false;
        }
        String folded = text.toLowerCase(Locale.ROOT);
        return List.of("pass", "pwd", "secret", "token", "key").stream().anyMatch(folded::contains);
    }
}
