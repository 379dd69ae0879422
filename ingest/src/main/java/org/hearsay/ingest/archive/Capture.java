package org.hearsay.ingest.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page or document in a web archive.
 *
 * @param offset where its record begins, in bytes from the beginning of the archive as it lies there, packed or not
 * @param address where it was found
 * @param date when it was saved, null when the record does not say
 * @param type its media type in lower case, without parameters
 * @param charset what the sender said that its characters are written in, null when nothing was said
 * @param truncated whether the record says that it was cut off when it was saved
 * @param body its bytes, unpacked; at most one more than a text may have, then it is too large
 */
public record Capture(
        long offset,
        String address,
        @Nullable Instant date,
        String type,
        @Nullable String charset,
        boolean truncated,
        byte[] body) {}
