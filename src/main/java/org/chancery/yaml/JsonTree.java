package org.chancery.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Places;
import org.chancery.diagnostic.Position;
import org.chancery.diagnostic.SourceText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Builds the tree of one JSON text from tokens, and reports keys that stand twice. */
final class JsonTree {
    private final JsonParser parser;
    private final SourceText source;
    private final Places places;
    private final Diagnostics diagnostics;

    JsonTree(JsonParser parser, SourceText source, Diagnostics diagnostics) {
        this.parser = parser;
        this.source = source;
        this.places = new Places(source);
        this.diagnostics = diagnostics;
    }

    /** The only value; empty where there is none. */
    Optional<YamlNode> document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Optional.empty();
        }
        YamlNode root = node(first);
        if (parser.nextToken() != null) {
            diagnostics.error(
                    source.at(position(1)), "a second value in one text",
                    "of values line by line, name the file .jsonl");
        }
        return Optional.of(root);
    }

    private YamlNode node(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            default -> scalar(token == JsonToken.VALUE_NULL ? "" : parser.getString());
        };
    }

    private YamlNode mapping() {
        Position start = position(1);
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            YamlNode.Scalar key = scalar(parser.currentName());
            JsonToken token = parser.nextToken();
            YamlNode value = node(token);
            Integer line = lines.putIfAbsent(key.text(), key.position().line());
            if (line != null) {
                diagnostics.error(
                        key.origin(), "duplicate key \"" + key.text() + "\"", "it stands in line " + line + " already");
            } else if (token != JsonToken.VALUE_NULL) {
                entries.add(new YamlNode.Entry(key, value));
            }
        }
        return new YamlNode.Mapping(source, start, entries);
    }

    private YamlNode sequence() {
        Position start = position(1);
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return new YamlNode.Sequence(source, start, items);
    }

    private YamlNode.Scalar scalar(String text) {
        return new YamlNode.Scalar(source, position(text.length()), text, YamlNode.Style.QUOTED);
    }

    private Position position(int length) {
        return places.of((int) parser.currentTokenLocation().getCharOffset(), length);
    }
}
