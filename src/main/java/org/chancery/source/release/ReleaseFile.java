package org.chancery.source.release;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;
import org.chancery.diagnostic.SourceText;
import org.chancery.event.Event;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.ReadFile;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.StableId;
import org.chancery.source.harvest.Tally;
import org.chancery.source.line.EventBytes;
import org.chancery.source.release.FrontMatter.Stated;
import org.chancery.source.told.ToldItem;
import org.chancery.source.told.ToldReader;
import org.chancery.text.WebAddress;

/** A file that is one official release. */
public final class ReleaseFile {
    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_WORDS = 60;

    private final Asked asked;
    private final Setting setting;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Tally tally = new Tally(diagnostics);

    private ReleaseFile(Asked asked, Setting setting) {
        this.asked = asked;
        this.setting = setting;
    }

    /** The event that it tells of, if it tells of one. A file with a fault is refused, with a warning; others are used. */
    public static Harvest read(Asked asked, Setting setting) {
        setting.trail().note(asked.path());
        return new ReleaseFile(asked, setting).harvest();
    }

    private Harvest harvest() {
        Diagnostics faults = new Diagnostics();
        Optional<SourceText> text = new ReleaseText(diagnostics, faults).of(asked.path());
        Optional<ToldItem> item = text.flatMap(source -> page(source, faults)).flatMap(page -> item(page, faults));
        if (diagnostics.hasErrors()) {
            tally.faulty(Origin.file(asked.path()));
        }
        faults.list().stream().filter(fault -> fault.severity() == Severity.ERROR).findFirst().ifPresent(this::refuse);
        faults.list().stream().filter(fault -> fault.severity() == Severity.WARNING).forEach(diagnostics::add);
        ToldReader reader = new ToldReader(asked, setting, tally);
        List<Event> events = item.flatMap(reader::read).stream().toList();
        return new Harvest(
                text.map(ReadFile.Whole::new), events, List.of(), reader.doubts(), tally.account(), diagnostics.list());
    }

    private void refuse(Diagnostic fault) {
        tally.refused(fault.message(), fault.origin(), fault.hint());
    }

    private Optional<Page> page(SourceText source, Diagnostics faults) {
        String name = EventBytes.unpackedName(asked.path()).toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm")
                ? HtmlPage.of(source, faults)
                : MarkdownPage.of(source, faults);
    }

    private Optional<ToldItem> item(Page page, Diagnostics faults) {
        Path path = asked.path();
        Optional<Stated> title = page.title();
        if (title.isEmpty()) {
            faults.error(Origin.file(path), "the release has no title",
                    "write \"title: ...\" between two lines of \"---\"");
        } else if (title.get().text().length() > LONGEST_TITLE) {
            faults.error(title.get().origin(),
                    "the title has " + title.get().text().length() + " characters, more than "
                            + LONGEST_TITLE,
                    "shorten it");
        }
        Optional<OffsetDateTime> published = published(page, faults);
        if (faults.hasErrors()) {
            return Optional.empty();
        }
        String words = title.orElseThrow().text();
        String url = url(page, faults);
        String id = id(words, published.orElseThrow().toLocalDate(), url.isEmpty() ? words + "\n" + page.text() : url);
        return Optional.of(new ToldItem(
                id, words, page.text(), published.get(), url, page.publisher(), page.language(), title.get().origin()));
    }

    /** The day, the first words of the title, and digits that tell those apart that share both. */
    static String id(String title, LocalDate day, String key) {
        String words = StableId.words(title, LONGEST_WORDS);
        return StableId.of(day + (words.isEmpty() ? "" : "-" + words), key);
    }

    private Optional<OffsetDateTime> published(Page page, Diagnostics faults) {
        if (page.published().isEmpty()) {
            faults.error(
                    Origin.file(asked.path()), "the release has no date",
                    "write \"date: 2022-01-31\" beside its title");
            return Optional.empty();
        }
        Stated stated = page.published().get();
        Optional<OffsetDateTime> time = ReleaseTime.of(stated.text(), asked.zone());
        if (time.isEmpty()) {
            faults.error(stated.origin(), "\"" + stated.text() + "\" is not a date",
                    "write it as 2022-01-31 or 2022-01-31T09:30:00-05:00");
        }
        return time;
    }

    private static String url(Page page, Diagnostics faults) {
        Optional<Stated> stated = page.url();
        Optional<WebAddress> address = stated.flatMap(each -> WebAddress.of(each.text()))
                .filter(each -> each.value().startsWith("http"));
        if (stated.isPresent() && address.isEmpty()) {
            faults.warning(
                    stated.get().origin(), "\"" + stated.get().text() + "\" is not an address of the web",
                    "it is left out");
        }
        return address.map(WebAddress::value).orElse("");
    }
}
