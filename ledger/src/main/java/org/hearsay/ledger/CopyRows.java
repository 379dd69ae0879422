package org.hearsay.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows as PostgreSQL's COPY takes them: text, a line a row, tabs between columns. */
final class CopyRows implements Rows {
    private final Object ledger;
    private final Sql sql;
    private final String command;
    private final StringBuilder lines = new StringBuilder();

    CopyRows(Object ledger, Sql sql, String table, String... columns) {
        this.ledger = ledger;
        this.sql = sql;
        this.command = "COPY " + table + " (" + String.join(",", columns) + ") FROM STDIN";
    }

    @Override
    public void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) lines.append('\t');
            Object value = values[i];
            if (value == null) lines.append("\\N");
            else if (value instanceof byte[] bytes)
                lines.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            else escaped(value.toString());
        }
        lines.append('\n');
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(c);
            }
        }
    }

    @Override
    public void flush() {
        if (lines.length() == 0) return;
        try {
            sql.connection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(command, new StringReader(lines.toString()));
            lines.setLength(0);
        } catch (SQLException e) {
            throw LedgerException.of(ledger, e);
        } catch (IOException e) {
            throw new LedgerException("ledger " + ledger + " cannot be written: " + e.getMessage());
        }
    }

    @Override
    public void forget() {
        lines.setLength(0);
    }
}
