package org.chancery.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Position;
import org.chancery.diagnostic.SourceText;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of one document from tokens, and reports what YAML allows and a briefing does not. */
final class TreeBuilder {
    private final YAMLParser parser;
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final Set<Long> refused = new HashSet<>();
    private final String text;
    private int letters;
    private int characters;

    TreeBuilder(YAMLParser parser, SourceText source, Diagnostics diagnostics) {
        this.parser = parser;
        this.source = source;
        this.text = source.text();
        this.diagnostics = diagnostics;
    }

    /** The only document's root; empty where there is none. */
    Optional<YamlNode> document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Optional.empty();
        }
        YamlNode root = node(first);
        if (parser.nextToken() != null) {
            diagnostics.error(source.at(position()), "a second document in one file", "delete the line \"---\" above");
        }
        return Optional.of(root);
    }

    private YamlNode node(JsonToken token) {
        refuseMarks();
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            default -> scalar();
        };
    }

    private YamlNode mapping() {
        Position start = position();
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            refuseMarks();
            YamlNode.Scalar key = scalar();
            YamlNode value = node(parser.nextToken());
            Integer line = lines.putIfAbsent(key.text(), key.position().line());
            if (line == null) {
                entries.add(new YamlNode.Entry(key, value));
            } else {
                diagnostics.error(
                        key.origin(), "duplicate key \"" + key.text() + "\"", "it stands in line " + line + " already");
            }
        }
        return new YamlNode.Mapping(source, start, entries);
    }

    private YamlNode sequence() {
        Position start = position();
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return new YamlNode.Sequence(source, start, items);
    }

    private YamlNode.Scalar scalar() {
        String value = parser.getString();
        return new YamlNode.Scalar(source, position(), value == null ? "" : value, style());
    }

    private YamlNode.Style style() {
        return switch (firstLetter()) {
            case '"', '\'' -> YamlNode.Style.QUOTED;
            case '|', '>' -> YamlNode.Style.BLOCK;
            default -> YamlNode.Style.PLAIN;
        };
    }

    /** An anchor, alias or tag stands before its node: plain text cannot begin with one of their signs. */
    private void refuseMarks() {
        switch (firstLetter()) {
            case '&' -> refuse("an anchor");
            case '*' -> refuse("an alias");
            case '!' -> refuse("a tag");
            default -> {}
        }
    }

    /** Reported once: a mapping begins where its first key does. */
    private void refuse(String what) {
        if (!refused.add(parser.currentTokenLocation().getCharOffset())) {
            return;
        }
        diagnostics.error(
                source.at(position()), what + " cannot be used here", "write the value out, or put it in quotes");
    }

    /** The parser counts letters, of which some are two characters. Nodes come in the order of the text. */
    private char firstLetter() {
        int wanted = Math.clamp(parser.currentTokenLocation().getCharOffset(), -1, text.length());
        if (wanted < letters) {
            letters = 0;
            characters = 0;
        }
        for (; letters < wanted && characters < text.length(); letters++) {
            characters += Character.charCount(text.codePointAt(characters));
        }
        return wanted < 0 || characters >= text.length() ? ' ' : text.charAt(characters);
    }

    private Position position() {
        var start = parser.currentTokenLocation();
        var end = parser.currentLocation();
        boolean oneLine = end.getLineNr() == start.getLineNr();
        int length = oneLine ? end.getColumnNr() - start.getColumnNr() : 1;
        return new Position(Math.max(1, start.getLineNr()), Math.max(1, start.getColumnNr()), Math.max(1, length));
    }
}
