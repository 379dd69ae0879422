package org.hearsay.ingest.bytes;

import java.io.IOException;
import java.io.InputStream;

/** All bytes of a text, page or document, as long as there are not too many. */
public final class Bytes {
    private Bytes() {}

    /** The bytes of a text or page. */
    public static byte[] of(InputStream in) throws IOException, Refusal {
        return of(in, Limits.TEXT_BYTES, Limits.TOO_LARGE);
    }

    /** The bytes of a document. */
    public static byte[] ofDocument(InputStream in) throws IOException, Refusal {
        return of(in, Limits.RECORD_BYTES, "a document over 64 MB is not read");
    }

    private static byte[] of(InputStream in, int most, String reason) throws IOException, Refusal {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) throw new Refusal(reason);
        return bytes;
    }
}
