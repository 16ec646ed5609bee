package org.chancery.yaml;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Nearest;
import org.chancery.diagnostic.Origin;

/**
 * Asks a mapping for its fields and reports every fault: a key that is not known, a value of the wrong form, a
 * field that is required and missing. A field that is absent or faulty is empty.
 */
public final class Fields {
    private final YamlNode.Mapping node;
    private final String owner;
    private final List<String> known;
    private final Diagnostics diagnostics;
    private final long errorsBefore;

    private Fields(YamlNode.Mapping node, String owner, List<String> known, Diagnostics diagnostics) {
        this.node = node;
        this.known = known;
        this.owner = owner;
        this.diagnostics = diagnostics;
        this.errorsBefore = diagnostics.errors();
    }

    /**
     * The fields of a mapping. Keys that are not known are reported now.
     *
     * @param owner what a message calls the mapping: {@code briefing}, {@code section "Talks"}
     */
    public static Fields of(YamlNode.Mapping node, String owner, List<String> known, Diagnostics diagnostics) {
        Fields fields = new Fields(node, owner, known, diagnostics);
        for (YamlNode.Entry entry : node.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                diagnostics.error(
                        entry.key().origin(),
                        "unknown key \"" + key + "\" in " + owner,
                        Nearest.hint(key, known, "known keys"));
            }
        }
        return fields;
    }

    /** What a message calls the mapping. */
    public String owner() {
        return owner;
    }

    /** The place of the mapping. */
    public Origin origin() {
        return node.origin();
    }

    /** The place of a field's value, or of the mapping where there is none. */
    public Origin origin(String key) {
        return node.value(key).map(YamlNode::origin).orElse(origin());
    }

    /** Whether the key stands there, with or without a value. */
    public boolean has(String key) {
        return node.value(key).isPresent();
    }

    /** Reports each of these keys that does not stand there. */
    public void require(String... keys) {
        for (String key : keys) {
            requireOne(key, "add \"" + key + ": ...\"");
        }
    }

    /** Reports a key that does not stand there, with a hint at what is wanted. */
    public void requireOne(String key, String hint) {
        if (!has(key) && !isMisspelt(key)) {
            diagnostics.error(origin(), "no \"" + key + "\" in " + owner, hint);
        }
    }

    /** A field of whatever form. */
    public Optional<YamlNode> node(String key) {
        return node.value(key);
    }

    /** A field that must hold text that is not blank. */
    public Optional<YamlNode.Scalar> scalar(String key) {
        return node.value(key).flatMap(value -> scalar(value, "\"" + key + "\""));
    }

    /** A field that must hold text that is not blank, without the blanks around it. */
    public Optional<String> text(String key) {
        return scalar(key).map(scalar -> scalar.text().strip());
    }

    /** A field that must hold text of at most so many characters, without the blanks around it. */
    public Optional<String> text(String key, int most) {
        Optional<String> text = text(key);
        if (text.isPresent() && text.get().length() > most) {
            diagnostics.error(
                    origin(key),
                    "\"" + key + "\" has " + text.get().length() + " characters, more than " + most,
                    "shorten it");
            return Optional.empty();
        }
        return text;
    }

    /** A field that must hold a whole number in a range. */
    public OptionalInt number(String key, int least, int most) {
        Optional<YamlNode.Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = scalar.get().text().strip();
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        diagnostics.error(
                scalar.get().origin(),
                "\"" + key + "\" must be a whole number from " + least + " to " + most + ", not \"" + text + "\"");
        return OptionalInt.empty();
    }

    /** A field that must hold a mapping. */
    public Optional<YamlNode.Mapping> mapping(String key) {
        return node.value(key).flatMap(value -> mapping(value, "\"" + key + "\""));
    }

    /** The items of a field that must hold a list; none where there is no such field. */
    public List<YamlNode> list(String key) {
        return switch (node.value(key).orElse(null)) {
            case null -> List.of();
            case YamlNode.Sequence sequence -> sequence.items();
            case YamlNode other -> {
                diagnostics.error(
                        other.origin(), "\"" + key + "\" must be a list, not " + other.form(), "write \"[a, b]\"");
                yield List.of();
            }
        };
    }

    /** The items of a field that must hold a list of texts. */
    public List<YamlNode.Scalar> scalars(String key) {
        return list(key).stream()
                .flatMap(item -> scalar(item, "each item of \"" + key + "\"").stream())
                .toList();
    }

    /** The items of a field that must hold a list of mappings. */
    public List<YamlNode.Mapping> mappings(String key) {
        return list(key).stream()
                .flatMap(item -> mapping(item, "each item of \"" + key + "\"").stream())
                .toList();
    }

    /** What is built of the fields; empty where a fault was reported since they were first asked. */
    public <T> Optional<T> build(Supplier<T> value) {
        return diagnostics.errors() > errorsBefore ? Optional.empty() : Optional.of(value.get());
    }

    /** Whether a key that is not known looks like this one, so that the one fault is not reported as two. */
    private boolean isMisspelt(String key) {
        return node.entries().stream()
                .map(entry -> entry.key().text())
                .filter(typed -> !known.contains(typed))
                .anyMatch(typed -> Nearest.to(typed, known).equals(Optional.of(key)));
    }

    private Optional<YamlNode.Scalar> scalar(YamlNode value, String what) {
        if (value instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar);
        }
        diagnostics.error(value.origin(), what + " must be text, not " + value.form());
        return Optional.empty();
    }

    private Optional<YamlNode.Mapping> mapping(YamlNode value, String what) {
        if (value instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        diagnostics.error(value.origin(), what + " must be a mapping, not " + value.form());
        return Optional.empty();
    }
}
