package org.hearsay.ingest.bytes;

import java.io.Serial;

/** Says in its message why something is not read, in words that go on after its name. */
public final class Refusal extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A refusal for a reason. */
    public Refusal(String reason) {
        super(reason, null, false, false);
    }

    /** Why. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
