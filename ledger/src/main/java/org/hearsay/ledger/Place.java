package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.Comparator;

/**
 * Where a figure stands in the order of comparison.
 *
 * @param block figures of other blocks are never compared with it
 * @param page the first day its report can be from, empty where that is not known
 * @param report its report
 * @param nr its number there
 */
record Place(String block, String page, String report, long nr) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::block)
            .thenComparing(Place::page)
            .thenComparing(Place::report)
            .thenComparing(Place::nr);

    static Place of(Row row) throws SQLException {
        return new Place(row.text("block"), row.text("page"), row.text("report"), row.number("nr"));
    }

    /** The place that {@link #text} wrote down. */
    static Place of(String text) {
        String[] parts = text.split("\t", -1);
        return new Place(parts[0], parts[1], parts[2], Long.parseLong(parts[3]));
    }

    String text() {
        return String.join("\t", block, page, report, Long.toString(nr));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
