package org.chancery.source.feed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.Severity;
import org.chancery.diagnostic.SourceText;
import org.chancery.event.Event;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Fetched;
import org.chancery.source.harvest.Harvest;
import org.chancery.source.harvest.ReadFile;
import org.chancery.source.harvest.Setting;
import org.chancery.source.harvest.Tally;
import org.chancery.source.line.EventBytes;
import org.chancery.source.told.ToldItem;
import org.chancery.source.told.ToldReader;

/** A feed, from a file or fetched. */
public final class FeedFile {
    /** The most bytes of a feed, unpacked. */
    public static final int MOST_BYTES = 10 << 20;

    private FeedFile() {}

    /** The events of a file that holds a feed. */
    public static Harvest read(Asked asked, Setting setting) {
        Diagnostics diagnostics = new Diagnostics();
        return EventBytes.all(asked.path(), MOST_BYTES, diagnostics)
                .map(bytes -> {
                    SourceText source = new FeedText(asked.path(), diagnostics).of(bytes, Optional.empty());
                    return read(asked, setting, source, "", new ReadFile.Whole(source), diagnostics);
                })
                .orElseGet(() -> Harvest.failed(diagnostics.list()));
    }

    /** The events of a feed that was fetched. */
    public static Harvest read(Asked asked, Setting setting, Fetched fetched) {
        Diagnostics diagnostics = new Diagnostics();
        SourceText source = new FeedText(asked.path(), diagnostics).of(fetched.bytes(), fetched.charset());
        return read(asked, setting, source, fetched.address(), fetched.asRead(), diagnostics);
    }

    /** Why the bytes of a feed cannot be read at all; empty where they can. */
    public static Optional<String> fault(Path path, byte[] bytes, Optional<String> charset) {
        Diagnostics diagnostics = new Diagnostics();
        feed(new FeedText(path, diagnostics).of(bytes, charset), "", diagnostics);
        return diagnostics.list().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(each -> each.origin() instanceof Origin.Spot spot
                        ? "line " + spot.position().line() + ": " + each.message()
                        : each.message())
                .findFirst();
    }

    private static Harvest read(
            Asked asked, Setting setting, SourceText source, String address, ReadFile file, Diagnostics diagnostics) {
        Tally tally = new Tally(diagnostics);
        Optional<List<ToldItem>> items = items(asked, source, address, tally, diagnostics);
        if (items.isEmpty()) {
            return Harvest.failed(diagnostics.list());
        }
        ToldReader reader = new ToldReader(asked, setting, tally);
        List<Event> events = new ArrayList<>();
        items.get().forEach(item -> reader.read(item).ifPresent(events::add));
        return new Harvest(
                Optional.of(file), events, List.of(), reader.doubts(), tally.account(), diagnostics.list());
    }

    /** The items of a feed; empty where the text is none, which is reported. */
    static Optional<List<ToldItem>> items(
            Asked asked, SourceText source, String address, Tally tally, Diagnostics diagnostics) {
        return feed(source, address, diagnostics).map(each -> new FeedItems(asked, tally, diagnostics).of(each));
    }

    private static Optional<Feed> feed(SourceText source, String address, Diagnostics diagnostics) {
        String text = source.text().stripLeading();
        if (text.isEmpty()) {
            diagnostics.error(Origin.file(source.path()), "the feed is empty", "");
            return Optional.empty();
        }
        return text.startsWith("{")
                ? JsonFeed.read(source, address, diagnostics)
                : XmlFeed.read(source, address, diagnostics);
    }
}
