package org.hearsay.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A connection on which statements are run; each is prepared once and kept. Not for several threads at a time. What the
 * database has against a statement comes as a {@link LedgerException} that names the ledger.
 */
final class Sql implements AutoCloseable {
    /** So many rows are fetched at a time where not all are kept. */
    private static final int FETCH = 2_000;

    private final Object ledger;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    Sql(Object ledger, Connection connection) {
        this.ledger = ledger;
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /** Runs a statement; how many rows it changed. */
    int run(String sql, @Nullable Object... values) {
        try {
            return bind(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw LedgerException.of(ledger, e);
        }
    }

    /** All rows of a query, in its order. */
    <T> List<T> all(Row.Reader<T> reader, String sql, @Nullable Object... values) {
        List<T> out = new ArrayList<>();
        each(reader, out::add, sql, values);
        return out;
    }

    /** Hands on the rows of a query one by one. */
    <T> void each(Row.Reader<T> reader, Consumer<T> taker, String sql, @Nullable Object... values) {
        until(
                reader,
                one -> {
                    taker.accept(one);
                    return false;
                },
                sql,
                values);
    }

    /** Hands on the rows of a query one by one, until one is said to be enough. */
    <T> void until(Row.Reader<T> reader, Predicate<T> enough, String sql, @Nullable Object... values) {
        try (ResultSet result = bind(sql, values).executeQuery()) {
            Row row = new Row(result);
            while (result.next()) if (enough.test(reader.read(row))) return;
        } catch (SQLException e) {
            throw LedgerException.of(ledger, e);
        }
    }

    /** The first row of a query. */
    <T> Optional<T> first(Row.Reader<T> reader, String sql, @Nullable Object... values) {
        try (ResultSet result = bind(sql, values).executeQuery()) {
            return result.next() ? Optional.of(reader.read(new Row(result))) : Optional.empty();
        } catch (SQLException e) {
            throw LedgerException.of(ledger, e);
        }
    }

    /** Whether a query has a row. */
    boolean any(String sql, @Nullable Object... values) {
        return first(row -> true, sql, values).isPresent();
    }

    /** The number in the first column, called {@code n}, of a query's first row; 0 where there is none. */
    long number(String sql, @Nullable Object... values) {
        return first(row -> row.number("n"), sql, values).orElse(0L);
    }

    private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statement.setFetchSize(FETCH);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) bind(statement, i + 1, values[i]);
        return statement;
    }

    static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value instanceof Long number) statement.setLong(at, number);
        else if (value instanceof Integer number) statement.setInt(at, number);
        else if (value instanceof byte[] bytes) statement.setBytes(at, bytes);
        else statement.setString(at, value == null ? null : value.toString());
    }

    /** Closes it after something failed; that it cannot be closed in good order any more is not said. */
    void abandon() {
        try {
            close();
        } catch (LedgerException e) {
            // What failed before is what is said.
            return;
        }
    }

    @Override
    public void close() {
        try (connection) {
            for (PreparedStatement statement : prepared.values()) statement.close();
        } catch (SQLException e) {
            throw LedgerException.of(ledger, e);
        }
    }
}
