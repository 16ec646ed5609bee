package org.chancery.render.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;

/** Checks that a finished page is well-formed and stands alone, and finds the place in the template where it is not. */
final class PageCheck {
    /** Elements that fetch something, run something, or change what addresses mean. */
    private static final Set<String> REFUSED =
            Set.of("script", "link", "base", "iframe", "frame", "object", "embed", "applet", "audio", "video",
                    "portal");

    private final TemplateSources sources;
    private final IntFunction<String> writerOf;

    /** A check that can ask which instruction wrote the character at an offset. */
    PageCheck(TemplateSources sources, IntFunction<String> writerOf) {
        this.sources = sources;
        this.writerOf = writerOf;
    }

    boolean isWell(String page, Diagnostics diagnostics) {
        Markup markup = Markup.of(page);
        Optional<MarkupFault> fault = markup.faults().stream().findFirst();
        List<TagBalance.Stray> strays = fault.isPresent() ? List.of() : TagBalance.of(markup);
        fault.ifPresent(
                each -> diagnostics.error(place(page, each.offset(), diagnostics), each.message(), each.hint()));
        strays.stream().findFirst().ifPresent(stray -> report(page, stray, diagnostics));
        List<Tag> refused = refused(markup);
        for (Tag tag : refused) {
            diagnostics.error(
                    place(page, tag.start(), diagnostics),
                    tag + " is not allowed in a page",
                    "an edition is one file that runs nothing and fetches nothing");
        }
        return fault.isEmpty() && strays.isEmpty() && refused.isEmpty();
    }

    private static List<Tag> refused(Markup markup) {
        return markup.tags().stream()
                .filter(tag -> tag.form() != Tag.Form.CLOSE)
                .filter(tag -> REFUSED.contains(tag.name())
                        || tag.name().equals("meta") && tag.attribute("http-equiv").isPresent())
                .toList();
    }

    /** A tag that the template's own source has without its fellow is the one; else whatever wrote it. */
    private void report(String page, TagBalance.Stray stray, Diagnostics diagnostics) {
        for (TemplateSource source : sources.all()) {
            List<TagBalance.Stray> own = source.raw() ? List.of() : TagBalance.of(source, Markup.of(source));
            Optional<TagBalance.Stray> same = own.stream()
                    .filter(each -> each.name().equals(stray.name()) && each.opening() == stray.opening())
                    .findFirst();
            if (same.isPresent()) {
                diagnostics.error(
                        source.at(same.get().offset(), same.get().length()), stray.message(), stray.hint());
                return;
            }
        }
        diagnostics.error(place(page, stray.offset(), diagnostics), stray.message(), stray.hint());
    }

    private Origin place(String page, int offset, Diagnostics diagnostics) {
        Optional<Origin> literal = literal(page, offset);
        return literal.orElseGet(() -> new TemplateFaults(sources, diagnostics).place(writerOf.apply(offset)));
    }

    /** The only place in the template with the same characters, where there is just one. */
    private Optional<Origin> literal(String page, int offset) {
        int end = page.indexOf('\n', offset);
        String line = page.substring(offset, Math.min(end < 0 ? page.length() : end, offset + 60));
        List<TemplateSource> holders = sources.all().stream()
                .filter(source -> source.text().text().contains(line))
                .toList();
        if (holders.size() != 1) {
            return Optional.empty();
        }
        String text = holders.getFirst().text().text();
        int at = text.indexOf(line);
        return text.indexOf(line, at + 1) < 0
                ? Optional.of(holders.getFirst().at(at, Math.min(line.length(), 8)))
                : Optional.empty();
    }
}
