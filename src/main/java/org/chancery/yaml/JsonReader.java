package org.chancery.yaml;

import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON as the same trees as YAML. A key that stands twice is an error, a value of null as good as no key. */
public final class JsonReader {
    /** The most characters that a text may have. */
    public static final int MOST = 10 << 20;

    private static final int DEEPEST = 64;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(MOST)
                    .build())
            .build();

    private JsonReader() {}

    /** The text's only value; empty where there is none or its form is wrong, which is reported. */
    public static Optional<YamlNode> read(SourceText source, Diagnostics diagnostics) {
        try (JsonParser parser = parser(source)) {
            return new JsonTree(parser, source, diagnostics).document();
        } catch (JacksonException e) {
            JsonFault.of(e, source).report(diagnostics);
            return Optional.empty();
        }
    }

    /** A text or number of the outermost mapping, read no further than to there; nothing is said of faults. */
    public static Optional<String> peek(SourceText source, String key) {
        try (JsonParser parser = parser(source)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals(key);
                JsonToken value = parser.nextToken();
                if (found) {
                    return value.isScalarValue() ? Optional.of(parser.getString()) : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static JsonParser parser(SourceText source) {
        return FACTORY.createParser(ObjectReadContext.empty(), source.text());
    }
}
