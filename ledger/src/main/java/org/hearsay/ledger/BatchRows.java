package org.hearsay.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows as a batch of one prepared statement. */
final class BatchRows implements Rows {
    private final Object ledger;
    private final PreparedStatement statement;
    private boolean empty = true;

    BatchRows(Object ledger, Sql sql, String table, String... columns) {
        this.ledger = ledger;
        String marks = "?" + ",?".repeat(columns.length - 1);
        try {
            statement = sql.connection()
                    .prepareStatement(
                            "INSERT INTO " + table + " (" + String.join(",", columns) + ") VALUES (" + marks + ")");
        } catch (SQLException e) {
            throw LedgerException.of(ledger, e);
        }
    }

    @Override
    public void add(@Nullable Object... values) {
        try {
            for (int i = 0; i < values.length; i++) Sql.bind(statement, i + 1, values[i]);
            statement.addBatch();
            empty = false;
        } catch (SQLException e) {
            throw LedgerException.of(ledger, e);
        }
    }

    @Override
    public void flush() {
        if (empty) return;
        try {
            statement.executeBatch();
            empty = true;
        } catch (SQLException e) {
            throw LedgerException.of(ledger, e);
        }
    }

    @Override
    public void forget() {
        try {
            statement.clearBatch();
            empty = true;
        } catch (SQLException e) {
            throw LedgerException.of(ledger, e);
        }
    }
}
