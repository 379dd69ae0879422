package org.hearsay.web.guard;

import java.io.IOException;
import java.io.InputStream;

/** What is left of a body that is too large. Who is still sending it does not see the answer, but a broken connection. */
public final class Rest {
    private Rest() {}

    /**
     * Reads on to the end and keeps nothing.
     *
     * @param most so many bytes at most; who sends more is cut off
     */
    public static void skip(InputStream sent, long most) throws IOException {
        for (long more = 0; more < most && sent.read() >= 0; more++) more += sent.skip(most - more);
    }
}
