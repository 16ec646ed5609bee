package org.chancery.source.coded;

/** How a dataset writes its rows below a row that names the columns. */
interface NamedCoding extends Coding {
    /** The names of the columns. */
    Header header();

    /** The column that holds the day of a row. */
    String dayColumn();

    @Override
    default int dayCell() {
        return header().at(dayColumn());
    }

    @Override
    default boolean hasWidth(Rows rows) {
        return header().fits(rows);
    }

    @Override
    default String widths() {
        return String.valueOf(header().size());
    }
}
