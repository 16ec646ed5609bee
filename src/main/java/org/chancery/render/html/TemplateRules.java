package org.chancery.render.html;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;

/**
 * What a template may not do, found on its source, so that no {@code <#attempt>} can hide it: make classes, reach
 * Java, run text as a template, switch escaping off, change settings, or read the clock.
 */
final class TemplateRules {
    /** White space and comments, which FreeMarker allows anywhere in an expression. */
    private static final String GAP = "(?:\\s|(?:<#|<!|\\[#|\\[!)--.*?--[>\\]])*";

    private static final Pattern BUILT_IN =
            Pattern.compile("\\?" + GAP + "(interpret|eval|eval_json|evalJson|new|api|no_esc|noEsc)\\b",
                    Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile(
            "(?<![\\w\\])?.])\\." + GAP + "(get_optional_template|getOptionalTemplate|now)\\b", Pattern.DOTALL);
    private static final Pattern SQUARE = Pattern.compile("\\[/?#[a-zA-Z-]|\\[=");
    private static final Pattern HTML = Pattern.compile("<#\\w+\\s+[\"']X?HTML[\"']\\s*>");
    private static final Map<String, String> DIRECTIVES = Map.of(
            "setting", "settings are the same for every template",
            "noautoesc", "escaping is always on",
            "ftl", "output format and syntax are the same for every template");

    private final TemplateSource source;
    private final Diagnostics diagnostics;

    private TemplateRules(TemplateSource source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Reports every breach in one file. */
    static void check(TemplateSource source, Diagnostics diagnostics) {
        TemplateRules rules = new TemplateRules(source, diagnostics);
        if (source.raw()) {
            rules.checkRaw();
        } else {
            source.regions().forEach(rules::check);
            rules.checkSquareBrackets();
        }
    }

    /** Whether a template in FreeMarker's own spelling holds a banned built-in. */
    static boolean isBroken(String canonical) {
        return FtlRegion.of(canonical).stream()
                .filter(region -> region.kind() != FtlRegion.Kind.COMMENT)
                .map(region -> region.in(canonical))
                .anyMatch(text -> BUILT_IN.matcher(text).find() || SPECIAL.matcher(text).find());
    }

    private void check(FtlRegion region) {
        if (region.kind() == FtlRegion.Kind.COMMENT) {
            return;
        }
        checkEnd(region);
        checkDirective(region);
        report(BUILT_IN, region, "\"?%s\" is not allowed in a template");
        report(SPECIAL, region, "\".%s\" is not allowed in a template");
    }

    private void report(Pattern banned, FtlRegion region, String message) {
        Matcher matcher = banned.matcher(source.text().text()).region(region.start(), region.end());
        while (matcher.find()) {
            diagnostics.error(
                    source.at(matcher.start(1), matcher.group(1).length()),
                    message.formatted(matcher.group(1)),
                    "a template sees plain values only, as docs/templates.md lists them");
        }
    }

    /** What is never closed swallows the rest of the file. */
    private void checkEnd(FtlRegion region) {
        String text = source.text().text();
        boolean value = region.kind() == FtlRegion.Kind.INTERPOLATION;
        if (!value && region.kind() != FtlRegion.Kind.OPEN && region.kind() != FtlRegion.Kind.CALL) {
            return;
        }
        String end = value ? "}" : ">";
        if (region.end() == text.length() && !text.endsWith(end)) {
            String opening = value ? "${" : text.substring(region.start(), region.start() + 2) + region.name();
            diagnostics.error(
                    source.at(region.start(), opening.length()),
                    "\"" + opening + "\" is never closed",
                    "close it with " + end);
        }
    }

    private void checkDirective(FtlRegion region) {
        boolean tag = region.kind() == FtlRegion.Kind.OPEN;
        String name = region.plainName();
        String reason = tag ? DIRECTIVES.get(name) : null;
        if (tag && name.equals("outputformat") && !HTML.matcher(region.in(source.text().text())).matches()) {
            reason = "the page is HTML throughout";
        }
        if (reason != null) {
            diagnostics.error(
                    source.at(region.start(), 2 + region.name().length()),
                    "\"<#" + region.name() + ">\" is not allowed in a template",
                    reason);
        }
    }

    private void checkSquareBrackets() {
        Matcher matcher = SQUARE.matcher(source.text().text());
        while (matcher.find()) {
            int at = matcher.start();
            if (source.regions().stream().noneMatch(region -> region.start() <= at && at < region.end())) {
                diagnostics.error(
                        source.at(at, matcher.end() - at),
                        "\"" + matcher.group() + "\" is not FreeMarker here",
                        "write <#...> for directives and ${...} for values");
            }
        }
    }

    /** A style sheet goes into a well-formed page as it is. */
    private void checkRaw() {
        String text = source.text().text();
        if (!source.name().toLowerCase(Locale.ROOT).endsWith(".css")) {
            return;
        }
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '<' || text.charAt(at) == '&') {
                diagnostics.error(
                        source.at(at, 1),
                        "\"" + text.charAt(at) + "\" in a style sheet breaks the page that it goes into",
                        text.charAt(at) == '<' ? "write \\3C" : "write \\26");
            }
        }
    }
}
