package org.chancery.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.yaml.YamlNode;

/** The values that an editor's own YAML parser takes nodes for, by the core schema of YAML 1.2. */
final class CoreSchema {
    private CoreSchema() {}

    static Object value(YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping mapping -> {
                Map<String, Object> map = new LinkedHashMap<>();
                mapping.entries().forEach(entry -> map.put(entry.key().text(), value(entry.value())));
                yield map;
            }
            case YamlNode.Sequence sequence -> sequence.items().stream().map(CoreSchema::value).toList();
            case YamlNode.Scalar scalar ->
                scalar.style() == YamlNode.Style.PLAIN ? plain(scalar.text()) : scalar.text();
        };
    }

    private static Object plain(String text) {
        if (text.matches("[-+]?[0-9]{1,9}")) {
            return Integer.parseInt(text);
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.parseBoolean(text);
        }
        return text;
    }
}
