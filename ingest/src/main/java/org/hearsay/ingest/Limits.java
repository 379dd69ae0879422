package org.hearsay.ingest;

/** How much is read of anything. */
final class Limits {
    /** The largest text, in bytes of UTF-8: 20 MB. */
    static final int TEXT_BYTES = 20_000_000;

    /** The longest line of JSON Lines, in bytes: a largest text in which every third byte is escaped. */
    static final int LINE_BYTES = 3 * TEXT_BYTES;

    static final String TOO_LARGE = "a text over 20 MB is not read";

    private Limits() {}
}
