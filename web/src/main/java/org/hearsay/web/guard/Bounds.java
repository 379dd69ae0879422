package org.hearsay.web.guard;

import java.time.Duration;

/**
 * How much of everything there may be. What is too large is answered with 413, what comes too fast with 429, and with 503
 * where too many wait or an answer takes too long.
 *
 * @param bodyBytes the largest body that is taken, in bytes
 * @param perSecond so many requests a second from one address
 * @param burst so many more at once
 * @param atWork so many requests are worked on at a time; others wait
 * @param waiting so long they wait at most
 * @param reading so long the reading of a text may take
 * @param stopping so long requests that are being worked on may go on when the site is stopped
 */
public record Bounds(
        int bodyBytes, int perSecond, int burst, int atWork, Duration waiting, Duration reading, Duration stopping) {
    /** For people, and programs that are patient. */
    public static final Bounds USUAL = new Bounds(
            20_000_000, 100, 400, 64, Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(10));
}
