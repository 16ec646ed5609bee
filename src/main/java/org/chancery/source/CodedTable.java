package org.chancery.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.briefing.SourceFormat;

/** Knows a table of coded events by its first line: by the names of its columns, or by how its rows begin. */
final class CodedTable {
    /** A dataset, and columns that it alone has all of; whatever their order and letters. */
    private record Mark(SourceFormat format, List<String> columns) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(SourceFormat.GDELT, List.of("globaleventid")),
            new Mark(SourceFormat.GDELT, List.of("sqldate", "eventcode")),
            new Mark(SourceFormat.ICEWS, List.of("event date", "cameo code")),
            new Mark(SourceFormat.POLECAT, List.of("event date", "event type", "actor country")),
            new Mark(SourceFormat.ACLED, List.of("event_id_cnty")),
            new Mark(SourceFormat.ACLED, List.of("event_date", "sub_event_type")),
            new Mark(SourceFormat.UCDP, List.of("dyad_new_id")),
            new Mark(SourceFormat.UCDP, List.of("date_start", "side_a")));

    /** A number, and a day or moment; of the mentions and the graph too, which come beside the events of a quarter of an hour. */
    private static final Pattern GDELT = Pattern.compile("[0-9]+(-T?[0-9]+)?\t[0-9]{8}([0-9]{6})?\t.*");

    private static final int LEAST_TABS = 15;
    /** Of a table without a header: a number, and further on a day. */
    private static final Pattern UCDP = Pattern.compile("\"?[0-9]+\"?,.*[0-9]{4}-[0-9]{2}-[0-9]{2}.*");

    private static final int UCDP_COMMAS = 48;

    private CodedTable() {}

    /** The dataset of a table that begins with this line; empty where it is none. */
    static Optional<SourceFormat> like(String line) {
        Set<String> columns = Stream.of(line.toLowerCase(Locale.ROOT).split("[\t,;]"))
                .map(name -> name.replace('"', ' ').strip())
                .collect(Collectors.toSet());
        Optional<SourceFormat> named = MARKS.stream()
                .filter(mark -> columns.containsAll(mark.columns()))
                .map(Mark::format)
                .findFirst();
        return named.or(() -> likeRow(line));
    }

    private static Optional<SourceFormat> likeRow(String line) {
        if (count(line, '\t') >= LEAST_TABS && GDELT.matcher(line).matches()) {
            return Optional.of(SourceFormat.GDELT);
        }
        return count(line, ',') >= UCDP_COMMAS && UCDP.matcher(line).matches()
                ? Optional.of(SourceFormat.UCDP)
                : Optional.empty();
    }

    private static long count(String line, char letter) {
        return line.chars().filter(each -> each == letter).count();
    }
}
