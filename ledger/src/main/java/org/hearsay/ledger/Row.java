package org.hearsay.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The row at which a result stands. Columns are named as the query names them; null where the database has none. */
final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** What a row is made into. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    String text(String column) throws SQLException {
        String text = result.getString(column);
        if (text == null) throw new SQLException("a " + column + " is missing");
        return text;
    }

    @Nullable
    String optional(String column) throws SQLException {
        return result.getString(column);
    }

    byte[] bytes(String column) throws SQLException {
        byte[] bytes = result.getBytes(column);
        if (bytes == null) throw new SQLException("a " + column + " is missing");
        return bytes;
    }

    long number(String column) throws SQLException {
        return result.getLong(column);
    }

    /** The names of its columns, quoted. */
    String[] columns() throws SQLException {
        String[] out = new String[result.getMetaData().getColumnCount()];
        for (int i = 0; i < out.length; i++) out[i] = '"' + result.getMetaData().getColumnName(i + 1) + '"';
        return out;
    }

    /** What they hold: texts, whole numbers, bytes. */
    @Nullable
    Object[] values() throws SQLException {
        @Nullable Object[] out = new @Nullable Object[result.getMetaData().getColumnCount()];
        for (int i = 0; i < out.length; i++) out[i] = result.getObject(i + 1);
        return out;
    }

    /** All of it as one text. */
    String whole() throws SQLException {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++)
            out.append(result.getString(i)).append('\u001f');
        return out.toString();
    }

    /** A number that may be missing. */
    @Nullable
    Integer count(String column) throws SQLException {
        int count = result.getInt(column);
        return result.wasNull() ? null : count;
    }

    @Nullable
    BigDecimal decimal(String column) throws SQLException {
        String number = optional(column);
        return number == null ? null : new BigDecimal(number);
    }

    @Nullable
    LocalDate day(String column) throws SQLException {
        String day = optional(column);
        return day == null || day.isEmpty() ? null : LocalDate.parse(day);
    }
}
