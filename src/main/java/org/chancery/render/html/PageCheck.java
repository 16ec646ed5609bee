package org.chancery.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;

/** Checks that a finished page is well-formed and stands alone, and finds the place in the template where it is not. */
final class PageCheck {
    private final TemplateSources sources;
    private final Function<List<Integer>, List<String>> writersOf;
    private final List<Found> found = new ArrayList<>();

    /** Something at an offset of the page. */
    private record Found(int offset, String message, String hint) {}

    /** A check that can ask which instructions wrote the characters at ascending offsets. */
    PageCheck(TemplateSources sources, Function<List<Integer>, List<String>> writersOf) {
        this.sources = sources;
        this.writersOf = writersOf;
    }

    boolean isWell(String page, Diagnostics diagnostics) {
        if (page.isBlank()) {
            diagnostics.error(
                    new TemplateFaults(sources, diagnostics).whole(), "the template writes nothing",
                    "a page begins with <!DOCTYPE html>");
            return false;
        }
        Markup markup = Markup.of(page);
        Optional<MarkupFault> fault = markup.faults().stream().findFirst();
        List<TagBalance.Stray> strays = fault.isPresent() ? List.of() : TagBalance.of(markup);
        fault.ifPresent(each -> found.add(new Found(each.offset(), each.message(), each.hint())));
        boolean wellFormed = fault.isEmpty() && strays.isEmpty();
        strays.stream().findFirst().ifPresent(stray -> report(stray, diagnostics));
        HarmlessTags.faults(page, markup)
                .forEach(each -> found.add(new Found(each.offset(), each.message(), each.hint())));
        boolean well = wellFormed && found.isEmpty();
        tell(page, diagnostics);
        return well;
    }

    /** A tag that the template's own source has without its fellow is the one; else whatever wrote it. */
    private void report(TagBalance.Stray stray, Diagnostics diagnostics) {
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
        found.add(new Found(stray.offset(), stray.message(), stray.hint()));
    }

    /** What does not stand in the template as it is has its place found by writing the page once more. */
    private void tell(String page, Diagnostics diagnostics) {
        List<Found> written = new ArrayList<>();
        for (Found each : found) {
            literal(page, each.offset())
                    .ifPresentOrElse(
                            origin -> diagnostics.error(origin, each.message(), each.hint()), () -> written.add(each));
        }
        if (written.isEmpty()) {
            return;
        }
        written.sort(Comparator.comparingInt(Found::offset));
        List<String> stacks = writersOf.apply(written.stream().map(Found::offset).toList());
        for (int each = 0; each < written.size(); each++) {
            Origin origin =
                    new TemplateFaults(sources, diagnostics).place(each < stacks.size() ? stacks.get(each) : "");
            diagnostics.error(origin, written.get(each).message(), written.get(each).hint());
        }
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
