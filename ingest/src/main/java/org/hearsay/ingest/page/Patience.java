package org.hearsay.ingest.page;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How much time of a processor one page may take, on the thread that made this. What goes on long asks whether it is out;
 * a machine that is busy with something else does not count.
 */
final class Patience {
    private static final int ASKED_EVERY = 16;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Duration most;
    private final long end;
    private int asked;

    Patience(Duration most) {
        this.most = most;
        end = clock.getCurrentThreadCpuTime() + most.toNanos();
    }

    /**
     * Goes on where there is time left.
     *
     * @throws PageException when there is none
     */
    void ask() {
        if (++asked % ASKED_EVERY != 0) return;
        if (clock.getCurrentThreadCpuTime() > end)
            throw new PageException("takes too long to read: over " + most.toSeconds() + " seconds");
    }

    /** A page's characters, handed out only as long as there is time. */
    Reader over(String page) {
        return new StringReader(page) {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                ask();
                return super.read(buffer, from, length);
            }
        };
    }
}
