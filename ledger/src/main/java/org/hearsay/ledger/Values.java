package org.hearsay.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The values of a prepared statement, given one after the other. */
final class Values {
    private final PreparedStatement statement;
    private int next = 1;

    private Values(PreparedStatement statement) {
        this.statement = statement;
    }

    static Values of(PreparedStatement statement) {
        return new Values(statement);
    }

    /** The next value as text, null as null. */
    Values text(@Nullable Object value) throws SQLException {
        statement.setString(next++, value == null ? null : value.toString());
        return this;
    }

    Values number(int value) throws SQLException {
        statement.setInt(next++, value);
        return this;
    }

    /** Runs the statement; how many rows it changed. */
    int run() throws SQLException {
        return statement.executeUpdate();
    }
}
