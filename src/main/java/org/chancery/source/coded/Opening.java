package org.chancery.source.coded;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Origin;
import org.chancery.diagnostic.SourceText;
import org.chancery.reference.ReferenceData;
import org.chancery.source.harvest.Asked;

/** How a file of coded events begins: what separates its cells, and whether a header names them. */
final class Opening {
    private static final int ROOM = 1 << 16;
    private static final int MARK = 3;

    private final Asked asked;
    private final InputStream bytes;
    private final Diagnostics diagnostics;
    private String first = "";

    Opening(Asked asked, InputStream bytes, Diagnostics diagnostics) {
        this.asked = asked;
        this.bytes = bytes;
        this.diagnostics = diagnostics;
    }

    /** The rows; empty where the file holds none, which is reported. */
    Optional<Rows> rows() throws IOException {
        byte[] head = bytes.readNBytes(ROOM);
        String text = new String(head, StandardCharsets.UTF_8);
        Optional<String> fault = fault(head, text);
        if (fault.isPresent()) {
            diagnostics.error(Origin.file(asked.path()), fault.get(), "");
            return Optional.empty();
        }
        if (text.isBlank()) {
            diagnostics.warning(Origin.file(asked.path()), "the file is empty", "");
            return Optional.empty();
        }
        int mark = text.startsWith("\uFEFF") ? MARK : 0;
        first = text.substring(mark == 0 ? 0 : 1).lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        PushbackInputStream all = new PushbackInputStream(bytes, ROOM);
        all.unread(head, mark, head.length - mark);
        boolean tabs = first.indexOf('\t') >= 0;
        return Optional.of(new Rows(all, tabs ? '\t' : first.indexOf(',') >= 0 ? ',' : ';', !tabs));
    }

    private Optional<String> fault(byte[] head, String text) {
        int mark = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return Optional.of("the file is UTF-16, not UTF-8");
        }
        if (text.startsWith("PK\3\4") || mark == 0x1F8B) {
            return Optional.of("the file is packed, but its name does not end in \".zip\" or \".gz\"");
        }
        return text.stripLeading().startsWith("<")
                ? Optional.of("the file is HTML or XML, not " + name())
                : Optional.empty();
    }

    /** How its rows are read; empty where a column is missing, which is reported. */
    Optional<Coding> coding(Rows rows, ReferenceData reference, Days days, CodedShelf shelf) throws IOException {
        return switch (asked.format()) {
            case GDELT -> gdelt(rows, reference, days, shelf);
            case ICEWS -> header(rows, Icews.NEEDED).map(header -> new Icews(header, reference, shelf));
            case POLECAT -> header(rows, Polecat.NEEDED).map(header -> new Polecat(header, reference, shelf));
            case UCDP -> ucdp(rows).map(header -> new Ucdp(header, reference, shelf));
            case ACLED -> header(rows, Acled.NEEDED).map(header -> new Acled(header, reference, shelf));
            case EVENTS, RELEASES, FEED, CALENDAR, JDBC -> throw new IllegalArgumentException(asked.format().word());
        };
    }

    private Optional<Coding> gdelt(Rows rows, ReferenceData reference, Days days, CodedShelf shelf) throws IOException {
        String folded = first.toLowerCase(Locale.ROOT);
        if (!folded.contains("sqldate") && !folded.contains("globaleventid")) {
            return Optional.of(new Gdelt(Optional.empty(), reference, days, shelf));
        }
        return header(rows, List.of("SQLDATE", "Actor1CountryCode", "Actor2CountryCode", "EventCode"))
                .map(header -> new Gdelt(Optional.of(header), reference, days, shelf));
    }

    private Optional<Header> ucdp(Rows rows) throws IOException {
        boolean isNamed = first.toLowerCase(Locale.ROOT).contains("date_start") || !Character.isDigit(first.charAt(0));
        return isNamed ? header(rows, Ucdp.NEEDED) : Optional.of(Header.of(Ucdp.COLUMNS));
    }

    private Optional<Header> header(Rows rows, List<String> needed) throws IOException {
        rows.next(1);
        rows.all();
        Header header = Header.of(rows);
        Origin origin = SourceText.unseen(asked.path(), rows.line(), 1, 1);
        return header.hasAll(needed, origin, diagnostics) ? Optional.of(header) : Optional.empty();
    }

    private String name() {
        return asked.format().word().toUpperCase(Locale.ROOT);
    }
}
