package org.hearsay.app;

import java.io.Serial;

/** Whoever read the results has gone ({@code | head}). */
final class ClosedPipe extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    ClosedPipe() {
        super("closed pipe", null, false, false);
    }
}
