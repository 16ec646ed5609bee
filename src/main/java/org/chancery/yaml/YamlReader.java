package org.chancery.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML files. Duplicate keys, anchors, aliases, tags, second documents and bytes that are not UTF-8 are
 * errors; so is a file of more than {@value #MOST_BYTES} bytes, found before it is read, since a long line takes the
 * parser minutes.
 */
public final class YamlReader {
    /** The most bytes that a file may have: some thousand events. */
    public static final int MOST_BYTES = 1 << 20;

    private static final int DEEPEST = 64;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(MOST_BYTES)
                    .build())
            .build();

    private YamlReader() {}

    /** The file's mapping; empty where its form is wrong, which is reported, or where it holds nothing at all. */
    public static Optional<YamlNode.Mapping> read(Path file, Diagnostics diagnostics) {
        return text(file, diagnostics).flatMap(source -> read(source, diagnostics));
    }

    /** The text's mapping; empty where its form is wrong, which is reported. */
    public static Optional<YamlNode.Mapping> read(SourceText source, Diagnostics diagnostics) {
        long before = diagnostics.errors();
        Optional<YamlNode> root = tree(source, diagnostics);
        if (diagnostics.errors() > before) {
            return Optional.empty();
        }
        if (root.isEmpty()) {
            diagnostics.error(Origin.file(source.path()), "the file is empty");
            return Optional.empty();
        }
        if (root.get() instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        diagnostics.error(
                root.get().origin(), "the file must hold a mapping, not " + root.get().form(), "write \"key: value\"");
        return Optional.empty();
    }

    /** The file's text; empty where it cannot be had, which is reported. */
    public static Optional<SourceText> text(Path file, Diagnostics diagnostics) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                diagnostics.error(Origin.file(file), "it is not a file");
                return Optional.empty();
            }
            if (Files.size(file) > MOST_BYTES) {
                diagnostics.error(
                        Origin.file(file),
                        "the file has " + Files.size(file) + " bytes, more than " + MOST_BYTES,
                        "split it into several files");
                return Optional.empty();
            }
            return decode(file, Files.readAllBytes(file), diagnostics);
        } catch (IOException e) {
            diagnostics.error(Origin.file(file), "the file cannot be read", reason(e));
            return Optional.empty();
        }
    }

    /** Why a file cannot be read, in words. */
    public static String reason(IOException fault) {
        return switch (fault) {
            case NoSuchFileException ignored -> "there is no such file";
            case AccessDeniedException ignored -> "you may not read it";
            default -> fault.getClass().getSimpleName();
        };
    }

    /** The text of these bytes of a file; empty where they are not UTF-8, which is reported. */
    public static Optional<SourceText> decode(Path file, byte[] bytes, Diagnostics diagnostics) {
        Optional<NoText> noText = NoText.of(bytes, bytes.length);
        if (noText.isPresent()) {
            diagnostics.error(SourceText.unseen(file, 1, 1, 1), noText.get().what(), noText.get().hint());
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new SourceText(file, text));
        } catch (CharacterCodingException e) {
            SourceText shown = new SourceText(file, new String(bytes, StandardCharsets.UTF_8));
            int bad = shown.text().indexOf('\uFFFD');
            diagnostics.error(
                    new Offsets(shown).originOf(bad), "the file is not UTF-8 here", "save it in the encoding UTF-8");
            return Optional.empty();
        }
    }

    private static Optional<YamlNode> tree(SourceText source, Diagnostics diagnostics) {
        try (YAMLParser parser =
                (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new WholeLetters(source.text()))) {
            return new TreeBuilder(parser, source, diagnostics).document();
        } catch (JacksonException e) {
            SyntaxFault.of(e, source).report(diagnostics);
            return Optional.empty();
        }
    }
}
