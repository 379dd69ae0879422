package org.hearsay.ingest;

import java.io.Serial;

/** Says in its message why something is not read. */
final class Refusal extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    Refusal(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
