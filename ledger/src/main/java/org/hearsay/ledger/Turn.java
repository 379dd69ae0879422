package org.hearsay.ledger;

import java.sql.SQLException;
import org.hearsay.compare.Counted;
import org.jspecify.annotations.Nullable;

/** A figure whose turn it is to be compared with those before it. */
final class Turn {
    private final Place place;
    private final String entry;
    private final String record;
    private final boolean waits;
    private @Nullable Counted counted;

    private Turn(Place place, String entry, String record, boolean waits) {
        this.place = place;
        this.entry = entry;
        this.record = record;
        this.waits = waits;
    }

    static Turn of(Row row) throws SQLException {
        return new Turn(Place.of(row), row.text("entry"), row.text("record"), row.optional("waits") != null);
    }

    Place place() {
        return place;
    }

    String entry() {
        return entry;
    }

    /** Whether its report came or was read anew. */
    boolean waits() {
        return waits;
    }

    /** What is compared, under a number that no other page has where it is asked for the first time. */
    Counted counted(int page) {
        if (counted == null) counted = Counted.kept(entry, page, place.block(), record);
        return counted;
    }
}
