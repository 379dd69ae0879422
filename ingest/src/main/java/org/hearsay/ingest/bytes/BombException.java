package org.hearsay.ingest.bytes;

import java.io.IOException;
import java.io.Serial;

/** Something unpacks to far more than it should. */
public final class BombException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    BombException(String reason) {
        super(reason);
    }
}
