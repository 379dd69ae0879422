package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;

/** All bytes of a text or page, as long as there are not too many. */
final class Bytes {
    private Bytes() {}

    static byte[] of(InputStream in) throws IOException, Refusal {
        byte[] bytes = in.readNBytes(Limits.TEXT_BYTES + 1);
        if (bytes.length > Limits.TEXT_BYTES) throw new Refusal(Limits.TOO_LARGE);
        return bytes;
    }
}
