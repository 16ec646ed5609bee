package org.chancery.render.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.render.TemplateFile;
import org.chancery.render.Templates;

/** Puts the pictures and fonts of a page into the page, as {@code data:} addresses. */
final class Embedding {
    private static final Pattern STYLE = Pattern.compile("<style\\b[^>]*>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern URL =
            Pattern.compile("(?i)url\\(\\s*[\"']?([^\"')]*?)[\"']?\\s*\\)|@import\\b[^;]*|[a-z-]*image-set\\s*\\(");
    /** A string, or a letter of a name that is written as a number: {@code u\\72l(...)} is an address too. */
    private static final Pattern ESCAPE =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|(\\\\[0-9A-Za-z])");
    private static final Map<String, String> TYPES = Map.of(
            "woff2", "font/woff2", "woff", "font/woff", "ttf", "font/ttf", "otf", "font/otf",
            "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif", "svg", "image/svg+xml");

    private final Templates templates;
    private final TemplateSources sources;
    private final Diagnostics diagnostics;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<TemplateFile> embedded = new ArrayList<>();
    private boolean refused;

    /** An address in the page: where it stands, and what it becomes. */
    private record Piece(int start, int end, String address) {}

    Embedding(Templates templates, TemplateSources sources, Diagnostics diagnostics) {
        this.templates = templates;
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /** The page with everything in it; empty where a file is missing or refused, which is reported. */
    Optional<String> into(String page) {
        Matcher style = STYLE.matcher(page);
        while (style.find()) {
            styles(page, style.start(1), style.end(1));
        }
        for (Tag tag : Markup.of(page).tags()) {
            tag.attributes().stream()
                    .filter(value -> value.name().equals("style") || mayFetch(page, value))
                    .forEach(value -> styles(page, value.start(), value.end()));
            if (tag.name().equals("img") || tag.name().equals("image")) {
                tag.attributes().stream().filter(Embedding::isAddress)
                        .forEach(value -> add(page, value.start(), value.end()));
            }
        }
        return refused ? Optional.empty() : withinLimit(assembled(page));
    }

    /** The files that were put into pages. */
    List<TemplateFile> embedded() {
        return List.copyOf(embedded);
    }

    /** Reports the files that a template's own text names and that are not there, in branches too that never run. */
    void check() {
        for (TemplateSource source : List.copyOf(sources.all())) {
            String text = source.text().text();
            if (source.name().endsWith(".css")) {
                styles(text, 0, text.length());
            } else if (!source.raw()) {
                Markup.of(source).tags().stream()
                        .filter(tag -> tag.name().equals("img") || tag.name().equals("image"))
                        .flatMap(tag -> tag.attributes().stream())
                        .filter(value -> isAddress(value)
                                && !text.substring(value.start(), value.end()).matches("(?s).*(?:\\$\\{|<[#@]).*"))
                        .forEach(value -> add(text, value.start(), value.end()));
            }
        }
    }

    private Optional<String> withinLimit(String page) {
        if (page.length() > PageWriter.MOST_CHARACTERS) {
            diagnostics.error(new TemplateFaults(sources, diagnostics).whole(),
                    "the page is larger than 8 MiB with its pictures and fonts");
            return Optional.empty();
        }
        return Optional.of(page);
    }

    /** Attributes of drawings, such as fill and mask, hold addresses in the manner of styles. */
    private static boolean mayFetch(String page, Tag.Attribute attribute) {
        return page.substring(attribute.start(), attribute.end()).toLowerCase(Locale.ROOT).contains("url(");
    }

    private static boolean isAddress(Tag.Attribute attribute) {
        return List.of("src", "srcset", "href", "xlink:href").contains(attribute.name());
    }

    private void styles(String page, int start, int end) {
        int backslash = page.indexOf('\\', start);
        Matcher escape = ESCAPE.matcher(page).region(start, end);
        while (backslash >= 0 && backslash < end && escape.find()) {
            if (escape.group(1) != null) {
                refuse(escape.group(1), "\"" + escape.group(1) + "\" outside of quotation marks", "write the letter");
            }
        }
        Matcher url = URL.matcher(page).region(start, end);
        while (url.find()) {
            String typed = url.group();
            if (typed.startsWith("@")) {
                refuse(typed, "\"@import\" is not allowed in a page", "include the file in a style element");
            } else if (url.group(1) == null) {
                refuse(typed, "\"" + typed + ")\" is not allowed in a page", "write url(...) for one picture");
            } else {
                add(page, url.start(1), url.end(1));
            }
        }
    }

    private void add(String page, int start, int end) {
        String typed = page.substring(start, end);
        if (typed.startsWith("data:") || typed.startsWith("#")) {
            return;
        }
        if (typed.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|//.*|/.*") || typed.contains(",")) {
            refuse(typed, "refused address \"" + typed + "\"", "pictures and fonts are files under templates/");
            return;
        }
        embed(typed).ifPresent(address -> pieces.add(new Piece(start, end, address)));
    }

    private Optional<String> embed(String typed) {
        String folder =
                writtenIn(typed).map(TemplateSource::folder).orElseGet(() -> sources.all().iterator().next().folder());
        Optional<String> name = TemplateNames.resolve(folder, typed);
        if (name.isEmpty()) {
            refuse(typed, "refused address \"" + typed + "\"", "pictures and fonts are files under templates/");
            return Optional.empty();
        }
        String type = TYPES.get(typed.substring(typed.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        Optional<TemplateFile> file = type == null ? Optional.empty() : templates.find(name.get());
        if (file.isEmpty()) {
            refuse(typed, "no file \"" + name.get() + "\" under templates/",
                    type == null ? "a page takes " + String.join(", ", TYPES.keySet().stream().sorted().toList()) : "");
        }
        file.ifPresent(embedded::add);
        return file.map(each -> "data:" + type + ";base64," + Base64.getEncoder().encodeToString(each.bytes()));
    }

    private void refuse(String typed, String message, String hint) {
        refused = true;
        Origin origin = writtenIn(typed)
                .map(source -> source.at(source.text().text().indexOf(typed), typed.length()))
                .orElseGet(() -> new TemplateFaults(sources, diagnostics).whole());
        diagnostics.error(origin, message, hint);
    }

    private Optional<TemplateSource> writtenIn(String typed) {
        return typed.isEmpty()
                ? Optional.empty()
                : sources.all().stream().filter(source -> source.text().text().contains(typed)).findFirst();
    }

    private String assembled(String page) {
        pieces.sort(Comparator.comparingInt(Piece::start));
        StringBuilder whole = new StringBuilder(page.length() * 4);
        int done = 0;
        for (Piece piece : pieces) {
            whole.append(page, done, piece.start()).append(piece.address());
            done = piece.end();
        }
        return whole.append(page, done, page.length()).toString();
    }
}
