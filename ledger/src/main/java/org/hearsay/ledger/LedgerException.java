package org.hearsay.ledger;

import java.io.Serial;
import java.sql.SQLException;
import java.util.Locale;

/** Something is wrong with a ledger; the message says what, for the person who uses it. */
public final class LedgerException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    LedgerException(String message) {
        super(message);
    }

    private LedgerException(String message, SQLException cause) {
        super(message, cause);
    }

    /** What a database says, in words that help. */
    static LedgerException of(Object ledger, SQLException e) {
        String said = String.valueOf(e.getMessage());
        String lower = said.toLowerCase(Locale.ROOT);
        String reason = said;
        if (lower.contains("notadb")) reason = "is not a ledger";
        else if (lower.contains("corrupt")) reason = "is damaged: " + said;
        else if (lower.contains("busy") || lower.contains("locked")) reason = "is in use by another program";
        else if (lower.contains("full")) reason = "has no room left on the disk; what was added before is kept";
        else if (lower.contains("readonly")) reason = "cannot be written";
        else if (lower.contains("cantopen")) reason = "cannot be opened";
        return new LedgerException("ledger " + ledger + " " + reason, e);
    }
}
