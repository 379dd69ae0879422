package org.hearsay.ledger;

import org.jspecify.annotations.Nullable;

/** Rows on their way into one table: taken one by one, written together. */
interface Rows {
    /** The next row: a value a column, as text, whole number or null; anything else as its text. */
    void add(@Nullable Object... values);

    /** Writes what was taken since the last time. */
    void flush();

    /** Forgets what was taken since the last time. */
    void forget();
}
