package org.chancery.source.database;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.source.csv.Column;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of a column as a person would: days and moments, numbers without needless noughts, lists as lists.
 *
 * @param zoned whether a moment of the column has a zone
 * @param zone by which such a moment has a day
 */
record CellText(Column column, boolean zoned, ZoneId zone) {
    private static final long LONGEST = 1 << 20;
    private static final String BETWEEN = ";";
    /** Keys that hold a day, not a moment. */
    private static final List<Column> DAYS = List.of(new Column.Text("announced"));

    /** The items of a list, else a single text; none where there is no value, or nothing but blanks. */
    List<String> of(@Nullable Object value) throws SQLException, DatabaseFault {
        boolean list = column instanceof Column.Texts;
        List<String> texts = new ArrayList<>();
        for (Object item : items(value)) {
            String text = text(item).strip();
            Stream<String> parts = list && item == value ? Stream.of(text.split(BETWEEN)) : Stream.of(text);
            parts.map(String::strip).filter(part -> !part.isEmpty()).forEach(texts::add);
        }
        if (!list && texts.size() > 1) {
            throw DatabaseFault.query(
                    "the query gives a list for \"" + column.key() + "\"", "only one text can stand there");
        }
        return texts;
    }

    private static List<Object> items(@Nullable Object value) throws SQLException {
        Object known = value instanceof Array array ? array.getArray() : value;
        List<Object> items = new ArrayList<>();
        switch (known) {
            case null -> {}
            case Object[] all -> Stream.of(all).filter(item -> item != null).forEach(items::add);
            case Collection<?> all -> all.stream().filter(item -> item != null).forEach(items::add);
            default -> items.add(known);
        }
        return items;
    }

    private String text(Object value) throws SQLException, DatabaseFault {
        return switch (value) {
            case Date date -> date.toLocalDate().toString();
            case Timestamp moment when zoned -> moment(moment.toInstant());
            case Timestamp moment -> wall(moment.toLocalDateTime());
            case OffsetDateTime moment -> moment(moment.toInstant());
            case ZonedDateTime moment -> moment(moment.toInstant());
            case Instant moment -> moment(moment);
            case LocalDateTime moment -> wall(moment);
            case BigDecimal number -> plain(number);
            case Double number when Double.isFinite(number) -> plain(BigDecimal.valueOf(number));
            case Float number when Float.isFinite(number) -> plain(new BigDecimal(number.toString()));
            case Clob text when text.length() <= LONGEST -> text.getSubString(1, (int) text.length());
            case Clob ignored -> throw unfit("a text of more than " + LONGEST + " characters");
            case byte[] ignored -> throw unfit("bytes");
            case Blob ignored -> throw unfit("bytes");
            default -> value.toString();
        };
    }

    private DatabaseFault unfit(String what) {
        return DatabaseFault.query("the query gives " + what + " for \"" + column.key() + "\"", "text is wanted there");
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    private String moment(Instant moment) {
        return isDay() ? moment.atZone(zone).toLocalDate().toString() : moment.atOffset(ZoneOffset.UTC).toString();
    }

    /** What a clock on a wall shows: nobody knows where, so that only the day is certain. */
    private String wall(LocalDateTime moment) {
        boolean day = isDay() || column.equals(new Column.Text("date"));
        return day ? moment.toLocalDate().toString() : moment.toString();
    }

    private boolean isDay() {
        return DAYS.contains(column) || column instanceof Column.ListedPart(String ignored, int number, String part)
                && part.equals("date");
    }
}
