package org.hearsay.ingest.archive;

import java.io.IOException;
import java.io.Serial;

/** A record cannot be read to its end; where the next one begins has to be looked for. */
final class DamageException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final long offset;

    /**
     * Damage.
     *
     * @param offset where the record begins
     * @param what what is wrong, in words
     */
    DamageException(long offset, String what) {
        super(what);
        this.offset = offset;
    }

    long offset() {
        return offset;
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
