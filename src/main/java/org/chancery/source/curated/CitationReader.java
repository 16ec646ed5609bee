package org.chancery.source.curated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.event.Citation;
import org.chancery.text.WebAddress;
import org.chancery.yaml.DateText;
import org.chancery.yaml.Fields;
import org.chancery.yaml.YamlNode;

/** Reads the publications that a curated event is cited from; one without a title is an error. */
final class CitationReader {
    private static final List<String> KEYS = List.of("title", "publisher", "url", "date", "language");
    private static final int LONGEST = 1_000;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private CitationReader() {}

    static List<Citation> read(Fields event, Diagnostics diagnostics) {
        List<Citation> citations = new ArrayList<>();
        event.mappings("sources").forEach(node -> citation(node, diagnostics).ifPresent(citations::add));
        if (event.node("sources").orElse(null) instanceof YamlNode.Sequence list
                && list.items().isEmpty()) {
            diagnostics.error(event.origin("sources"), "no source in " + event.owner(), "add one with a title");
        }
        return citations;
    }

    private static Optional<Citation> citation(YamlNode.Mapping node, Diagnostics diagnostics) {
        Fields fields = Fields.of(node, "source", KEYS, diagnostics);
        fields.require("title");
        Optional<String> title = fields.text("title", LONGEST);
        String publisher = fields.text("publisher", LONGEST).orElse("");
        Optional<String> url = fields.text("url");
        Optional<WebAddress> address = url.flatMap(WebAddress::of);
        if (url.isPresent() && address.isEmpty()) {
            diagnostics.error(
                    fields.origin("url"),
                    "\"" + url.get() + "\" is not an address of the web",
                    "only http, https and mailto links can be used");
        }
        var date = fields.scalar("date").flatMap(text -> DateText.day(text, diagnostics));
        String language = fields.text("language").orElse("");
        if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
            diagnostics.error(
                    fields.origin("language"), "\"" + language + "\" is not a language code",
                    "write \"en\", \"de\" ...");
        }
        return fields.build(() -> new Citation(
                title.orElseThrow(), publisher, address.map(WebAddress::value).orElse(""), date, language));
    }
}
