package org.chancery.render.html;

import freemarker.core.SyntaxNode;
import freemarker.template.Template;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;

/**
 * What a template may not do, found on its source, so that no {@code <#attempt>} can hide it: make classes, reach
 * Java, run text as a template, switch escaping off, change settings, or read the clock.
 */
final class TemplateRules {
    /** What an expression may not use: built-ins and special variables, in both spellings. */
    private static final Set<String> EXPRESSIONS = Set.of(
            "?interpret", "?eval", "?eval_json", "?evalJson", "?new", "?api", "?no_esc", "?noEsc",
            ".get_optional_template", ".getOptionalTemplate", ".now");
    /** So many of one kind are reported in a file. */
    static final int MOST_FAULTS = 20;

    private static final Pattern REFUSED =
            Pattern.compile(
                    "(?:The )?(\\?\\w+|<#\\w+>) (?:expression )?can't be used when the \"auto_escaping_policy\"");
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

    /** Reports every breach in what FreeMarker understood of a file, so that no spelling can hide one. */
    static void check(Template template, TemplateSource source, Diagnostics diagnostics) {
        SyntaxNode.of(template).visit(node -> {
            String symbol = node.symbol();
            if (EXPRESSIONS.contains(symbol)) {
                int length = symbol.length() - 1;
                diagnostics.error(
                        source.atLine(node.endLine(), node.endColumn() - length + 1, length),
                        notAllowed(symbol),
                        "a template sees plain values only, as docs/templates.md lists them");
            } else if (isBanned(symbol, node)) {
                diagnostics.error(
                        source.atLine(node.line(), node.column(), symbol.length() + 1),
                        notAllowed("<" + symbol + ">"), "");
            }
        });
    }

    private static boolean isBanned(String directive, SyntaxNode node) {
        return switch (directive) {
            case "#setting", "#noautoesc" -> true;
            case "#outputformat" -> !literal(node).matches("\"X?HTML\"");
            case "#include", "#import" -> !literal(node).matches("\"[^$]+\"");
            default -> false;
        };
    }

    /** What follows the directive's name, as FreeMarker spells it. */
    private static String literal(SyntaxNode node) {
        return node.operands().stream().findFirst().map(SyntaxNode::symbol).orElse("");
    }

    private static String notAllowed(String what) {
        return "\"" + what + "\" is not allowed in a template";
    }

    /** FreeMarker refuses some of it itself. */
    static Optional<String> refusal(String words) {
        Matcher refused = REFUSED.matcher(words);
        return refused.lookingAt() ? Optional.of(notAllowed(refused.group(1))) : Optional.empty();
    }

    private void check(FtlRegion region) {
        if (region.kind() == FtlRegion.Kind.COMMENT) {
            return;
        }
        checkEnd(region);
        checkDirective(region);
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
        for (int found = 0; found < MOST_FAULTS && matcher.find();) {
            int at = matcher.start();
            if (source.regions().stream().noneMatch(region -> region.start() <= at && at < region.end())) {
                found++;
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
        int found = 0;
        for (int at = 0; at < text.length() && found < MOST_FAULTS; at++) {
            if (text.charAt(at) == '<' || text.charAt(at) == '&') {
                found++;
                diagnostics.error(
                        source.at(at, 1),
                        "\"" + text.charAt(at) + "\" in a style sheet breaks the page that it goes into",
                        text.charAt(at) == '<' ? "write \\3C" : "write \\26");
            }
        }
    }
}
