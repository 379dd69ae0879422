package org.hearsay.app;

import java.io.Serial;

/** The user has asked to stop; what was begun has been kept. */
final class StoppedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    StoppedException() {
        super("stopped", null, false, false);
    }
}
