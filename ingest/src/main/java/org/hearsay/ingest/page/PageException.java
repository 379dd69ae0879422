package org.hearsay.ingest.page;

import java.io.Serial;

/** Says in its message why a page is not read, in words that go on after its name. */
public final class PageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    PageException(String reason) {
        super(reason);
    }

    /** Why. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
