package org.hearsay.ingest.bytes;

/** How much is read of anything. */
public final class Limits {
    /** The largest text or page, in bytes: 20 MB. */
    public static final int TEXT_BYTES = 20_000_000;

    /** The longest line of JSON Lines, in bytes: a largest text in which every third byte is escaped. */
    public static final int LINE_BYTES = 3 * TEXT_BYTES;

    /** The largest record of a web archive, and the largest document, in bytes: 64 MB. */
    public static final int RECORD_BYTES = 64_000_000;

    /** What is said of a larger text. */
    public static final String TOO_LARGE = "a text over 20 MB is not read";

    private Limits() {}
}
