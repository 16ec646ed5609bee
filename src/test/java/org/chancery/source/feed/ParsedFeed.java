package org.chancery.source.feed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.SourceFormat;
import org.chancery.briefing.SourceTerms;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.source.harvest.Account;
import org.chancery.source.harvest.Asked;
import org.chancery.source.harvest.Tally;
import org.chancery.source.harvest.Window;
import org.chancery.source.told.ToldItem;

/** A feed as the parser gives it, with what it said of it. */
record ParsedFeed(List<ToldItem> items, Account account, List<String> said) {

    static ParsedFeed of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static ParsedFeed of(byte[] bytes) {
        return of(bytes, Optional.empty());
    }

    /** What is told to mend it. */
    static List<String> hints(String text) {
        Diagnostics diagnostics = new Diagnostics();
        XmlFeed.read(new SourceText(Path.of("feed.xml"), text), "", diagnostics);
        return diagnostics.list().stream().map(Diagnostic::hint).toList();
    }

    /** With the encoding that the one who sent it names. */
    static ParsedFeed of(byte[] bytes, Optional<String> charset) {
        Asked asked = new Asked(
                Path.of("feed.xml"), SourceFormat.FEED, SourceTerms.usual(SourceTerms.Use.TEXT),
                ZoneId.of("Europe/Paris"), Window.always());
        Diagnostics diagnostics = new Diagnostics();
        Tally tally = new Tally(diagnostics);
        var source = new FeedText(asked.path(), diagnostics).of(bytes, charset);
        List<ToldItem> items =
                FeedFile.items(asked, source, "", tally, diagnostics).orElse(List.of());
        return new ParsedFeed(
                items, tally.account(), diagnostics.list().stream().map(ParsedFeed::line).toList());
    }

    private static String line(Diagnostic each) {
        String place = each.origin() instanceof Origin.Spot spot
                ? spot.position().line() + ":" + spot.position().column() + ": "
                : "";
        return place + each.severity().word() + ": " + each.message();
    }
}
