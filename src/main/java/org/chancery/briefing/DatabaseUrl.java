package org.chancery.briefing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.yaml.YamlNode;

/**
 * Looks through the address of a database before any driver sees it. Each driver cuts its addresses up in its own way,
 * so whatever stands before an equals sign counts as a setting, however it is written.
 */
record DatabaseUrl(YamlNode.Scalar node, Diagnostics diagnostics) {
    private static final Pattern SETTING = Pattern.compile("([^=?&;,:()/]+)=");
    private static final Pattern USER_INFO = Pattern.compile("//[^/?;]*@|:thin:[^@/]+/[^@]*@");
    private static final Pattern SECRET = Pattern.compile(
            "user|username|uid|.*password.*|.*passwd.*|pwd|.*token|.*secret.*|.*credentials?|apikey|oauthpvtkey");
    /** Addresses that are no host and no file: settings in brackets, directories, resources, archives. */
    private static final Pattern DETOUR = Pattern.compile(
            "(?i)jdbc:(mysql|mariadb):.*\\(.*|jdbc:oracle:thin:@ldaps?:.*|jdbc:sqlite::resource:.*"
                    + "|jdbc:h2:(zip|classpath|split|nio\\w*|async|memfs|memlz|retry):.*|jdbc:duckdb:\\w{2,}:.*");
    private static final int MOST_LAYERS = 3;

    /** The kind of the database; empty where the address is refused, which is reported. */
    Optional<DatabaseKind> kind() {
        String url = node.text().strip();
        long before = diagnostics.errors();
        Optional<DatabaseKind> kind = DatabaseKind.of(url);
        if (kind.isEmpty()) {
            diagnostics.error(
                    node.origin(), "\"" + shown(url) + "\" is no address of a known database",
                    "known: " + String.join(", ", DatabaseKind.prefixes()));
            return kind;
        }
        if (plain(url).chars().anyMatch(letter -> letter <= ' ') || DETOUR.matcher(plain(url)).matches()) {
            diagnostics.error(
                    node.origin(), "the form of this address is not allowed", "name a host and a database, or a file");
        }
        if (USER_INFO.matcher(plain(url)).find()) {
            refuseSecret("a user or password");
        }
        settings(url).forEach(setting -> check(kind.get(), setting));
        return kind.filter(ignored -> diagnostics.errors() == before);
    }

    private void check(DatabaseKind kind, String setting) {
        String name = setting.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        if (SECRET.matcher(name).matches()) {
            refuseSecret("\"" + setting.strip() + "\"");
        } else if (!kind.allows(name)) {
            diagnostics.error(
                    node.origin(),
                    "the setting \"" + setting.strip() + "\" is not allowed in the address of a database",
                    "it can run, load or write what is not meant; leave it out");
        }
    }

    private void refuseSecret(String what) {
        diagnostics.error(
                node.origin(), what + " must not stand in the address of a database",
                "write \"user: NAME\" and \"password: {env: NAME_OF_A_VARIABLE}\" or {file: path}");
    }

    /** The names of all settings, as they are written. */
    private static List<String> settings(String url) {
        List<String> names = new ArrayList<>();
        Matcher matcher = SETTING.matcher(plain(url));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Without percent signs and backslashes, behind which a name may hide. */
    private static String plain(String url) {
        String plain = url;
        for (int layer = 0; layer < MOST_LAYERS && plain.indexOf('%') >= 0; layer++) {
            try {
                plain = URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return plain.replace("\\", "");
            }
        }
        return plain.replace("\\", "");
    }

    /** As much of an address as holds no settings. */
    static String shown(String url) {
        String bare = url.split("[?;]", 2)[0];
        return bare.replaceAll("//[^/]*@", "//");
    }
}
