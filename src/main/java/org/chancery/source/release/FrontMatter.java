package org.chancery.source.release;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.yaml.YamlNode;
import org.chancery.yaml.YamlReader;

/**
 * What a file says of itself before its text: YAML between two lines of three hyphens.
 *
 * @param yaml empty where there is none
 * @param rest the text
 */
record FrontMatter(Optional<YamlNode.Mapping> yaml, String rest) {
    private static final Pattern FENCE = Pattern.compile("\\A---[ \\t]*(?:\\R|\\z)");
    private static final Pattern FENCES =
            Pattern.compile("\\A---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
                    Pattern.DOTALL | Pattern.MULTILINE);

    /** The front matter of a file; empty where it is not well-formed, which is reported. */
    static Optional<FrontMatter> of(SourceText file, Diagnostics diagnostics) {
        Matcher fences = FENCES.matcher(file.text());
        if (!fences.find()) {
            if (FENCE.matcher(file.text()).find()) {
                diagnostics.error(file.at(1, 1, 3), "the front matter is never closed",
                        "write a line of \"---\" after it");
                return Optional.empty();
            }
            return Optional.of(new FrontMatter(Optional.empty(), file.text()));
        }
        // The first line stays, so that places are those of the file.
        SourceText yaml = new SourceText(file.path(), file.text().substring(0, fences.end(1)));
        return YamlReader.read(yaml, diagnostics)
                .map(mapping -> new FrontMatter(Optional.of(mapping), file.text().substring(fences.end())));
    }

    /** A text that is not blank under the first of these keys that has one, in whatever case they are written. */
    Optional<Stated> stated(List<String> keys) {
        return yaml.flatMap(mapping -> keys.stream()
                .flatMap(key -> mapping.entries().stream().filter(each -> each.key().text().equalsIgnoreCase(key)))
                .map(YamlNode.Entry::value)
                .filter(node -> node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank())
                .map(node -> new Stated(((YamlNode.Scalar) node).text().strip(), node.origin()))
                .findFirst());
    }

    /** Something that a file says, and where. */
    record Stated(String text, Origin origin) {}
}
