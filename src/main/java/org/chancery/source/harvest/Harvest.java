package org.chancery.source.harvest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.event.CodedEvent;
import org.chancery.event.Event;
import org.chancery.source.line.FileHash;
import org.chancery.source.line.FileHash;
import org.chancery.tag.Doubt;

/**
 * What came of a file, an address or a database.
 *
 * @param source what was read; empty where it could not be
 * @param coded events that are counted
 * @param doubts for the id of an event what an editor should look at, where it was not written by one
 * @param account of all that it held
 */
public record Harvest(
        Optional<ReadFile> source,
        List<Event> events,
        List<CodedEvent> coded,
        Map<String, List<Doubt>> doubts,
        Account account,
        List<Diagnostic> diagnostics) {
    public Harvest {
        events = List.copyOf(events);
        coded = List.copyOf(coded);
        doubts = Map.copyOf(doubts);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Of events that an editor wrote. */
    public static Harvest of(
            Optional<ReadFile> source, List<Event> events, Account account, List<Diagnostic> diagnostics) {
        return new Harvest(source, events, List.of(), Map.of(), account, diagnostics);
    }

    /** The same, with this to be said of it. */
    public Harvest saying(List<Diagnostic> all) {
        return new Harvest(source, events, coded, doubts, account, all);
    }

    /** Of one that could not be read. */
    public static Harvest failed(List<Diagnostic> diagnostics) {
        return of(Optional.empty(), List.of(), Account.NONE, diagnostics);
    }

    /** The same, known as read from the packed folder that it lies in. */
    public Harvest ofZip(Path zip, FileHash hash) {
        Optional<ReadFile> read = source.map(file -> file instanceof ReadFile.Streamed streamed
                ? new ReadFile.Streamed(zip, hash, streamed.passedOver())
                : file);
        return new Harvest(read, events, coded, doubts, account, diagnostics);
    }
}
