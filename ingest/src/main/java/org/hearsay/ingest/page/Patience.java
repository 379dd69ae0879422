package org.hearsay.ingest.page;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;

/** How long one page may take. What goes on long asks now and then whether it is out. */
final class Patience {
    private static final int ASKED_EVERY = 256;

    private final long end;
    private int asked;

    private Patience(Duration most) {
        end = System.nanoTime() + most.toNanos();
    }

    static Patience of(Duration most) {
        return new Patience(most);
    }

    /**
     * Goes on where there is time left.
     *
     * @throws PageException when there is none
     */
    void ask() {
        if (++asked % ASKED_EVERY == 0) askNow();
    }

    private void askNow() {
        if (System.nanoTime() - end > 0) throw new PageException("takes too long to read: over 5 seconds");
    }

    /** A page's characters, handed out only as long as there is time. */
    Reader over(String page) {
        return new StringReader(page) {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                askNow();
                return super.read(buffer, from, length);
            }
        };
    }
}
