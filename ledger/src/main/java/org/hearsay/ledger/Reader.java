package org.hearsay.ledger;

/**
 * What a view reads from, all of it of one moment.
 *
 * @param sql a connection that sees the moment
 * @param moment what is in memory of it
 */
record Reader(Sql sql, Moment moment) {
    Columns columns() {
        return moment.columns();
    }
}
