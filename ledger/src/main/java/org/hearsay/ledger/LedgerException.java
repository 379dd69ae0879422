package org.hearsay.ledger;

import java.io.Serial;
import java.sql.SQLException;
import java.util.Locale;

/** Something is wrong with a ledger; the message says what, for the person who uses it. */
public final class LedgerException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String IN_USE = "is in use by another program";

    /** Something is wrong; the message goes on after the program's name. */
    public LedgerException(String message) {
        super(message);
    }

    private LedgerException(String message, SQLException cause) {
        super(message, cause);
    }

    /** What a database says, in words that help. */
    static LedgerException of(Object ledger, SQLException e) {
        return new LedgerException("ledger " + ledger + " " + reason(e), e);
    }

    /** Whether another program that writes is all that is wrong. */
    boolean isInUse() {
        return getCause() instanceof SQLException e && reason(e).equals(IN_USE);
    }

    private static String reason(SQLException e) {
        String said = String.valueOf(e.getMessage());
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("notadb")) return "is not a ledger";
        if (lower.contains("corrupt") || state.startsWith("XX")) return "is damaged: " + said;
        if (lower.contains("busy") || lower.contains("locked") || state.equals("55P03")) return IN_USE;
        if (lower.contains("sqlite_full") || state.equals("53100") || lower.contains("no space"))
            return "has no room left on the disk; what was kept before is safe";
        if (lower.contains("readonly")) return "cannot be written";
        if (lower.contains("cantopen")) return "cannot be opened";
        if (lower.contains("ioerr")) return "cannot be read or written: the disk reports an error (" + said + ")";
        if (state.startsWith("08") || state.startsWith("57P")) return "cannot be reached: " + said;
        return said;
    }
}
