package org.chancery.diagnostic;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Passwords and the like, that people write where they must not stand. What says so is read over shoulders and kept in logs,
 * so they are shown as asterisks, of the same length, lest a caret point to something else.
 */
public final class Secrets {
    private static final String WORDS = "password|passwd|passphrase|pwd|secret|token|api_?key|access_?key";
    /** Of {@code https://user:password@host}. A port before a path with an {@code @} in it is no password. */
    private static final Pattern USER =
            Pattern.compile("(?<=//)([^\\s\"'/@:?#]*:(?!\\d+/)[^\\s\"'@]*|[^\\s\"'/@?#]+)(?=@)");
    private static final Pattern OF_DRIVER = Pattern.compile("(?<=:thin:)[^\\s\"'@]+(?=@)");
    private static final Pattern SETTING =
            Pattern.compile("(?i)(?<=\\b[\\w.-]{0,40}(?:" + WORDS + ")[\\w.-]{0,40}=)[^\\s&;,\"'})]+");
    /** A key of YAML or JSON with a value that does not name where the secret is kept. */
    private static final Pattern KEY = Pattern.compile(
            "(?i)(?<=(?:^|[{,])[\\s\"'-]{0,99}(?:" + WORDS + ")[\"']?\\s{0,9}:\\s{0,9})"
                    + "(?!\\{\\s*[\"']?(?:env|file)[\"']?\\s*:)(\"[^\"]*\"?|'[^']*'?|[\\[{].*|[^\\s,}][^,}]*)");
    /** The same alone on its line, where a comma ends nothing. */
    private static final Pattern LINE = Pattern.compile(
            "(?i)(?<=^[\\s-]{0,99}(?:" + WORDS + ")\\s{0,9}:\\s{1,9})"
                    + "(?!\\{\\s*[\"']?(?:env|file)[\"']?\\s*:)\\S.*");

    private Secrets() {}

    /** A text, or a line of a file, without them. */
    public static String hidden(String text) {
        if (!mayHoldAny(text)) {
            return text;
        }
        String shown = text;
        for (Pattern each : new Pattern[] {USER, OF_DRIVER, SETTING, LINE, KEY}) {
            shown = each.matcher(shown).replaceAll(Secrets::stars);
        }
        return shown;
    }

    private static String stars(MatchResult found) {
        String secret = found.group();
        return "*".repeat(secret.codePointCount(0, secret.length()));
    }

    /** Few texts do, and the patterns take a while. */
    private static boolean mayHoldAny(String text) {
        if (text.indexOf('@') >= 0 && (text.contains("//") || text.contains(":thin:"))) {
            return true;
        }
        String folded = text.toLowerCase(Locale.ROOT);
        return (folded.indexOf('=') >= 0 || folded.indexOf(':') >= 0)
                && (folded.contains("pass") || folded.contains("pwd") || folded.contains("secret")
                        || folded.contains("token") || folded.contains("key"));
    }
}
