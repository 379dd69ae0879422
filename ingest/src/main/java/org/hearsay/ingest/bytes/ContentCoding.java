package org.hearsay.ingest.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Bodies of web answers packed for their way, as the header Content-Encoding says (RFC 9110, section 8.4). */
public final class ContentCoding {
    private ContentCoding() {}

    /**
     * A body as it was before it was packed. Savers often unpack a body and keep the header: what is not packed, whatever
     * the header says, is left as it is.
     *
     * @param coding what the header says, null where there is none
     * @param most at most so many bytes are unpacked
     * @throws Refusal where the packing is one that is not read
     */
    public static byte[] decode(@Nullable String coding, byte[] body, int most, Allowance allowance)
            throws IOException, Refusal {
        String name = coding == null ? "" : coding.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "gzip", "x-gzip" -> isGzip(body) ? read(new GZIPInputStream(stream(body)), most, allowance) : body;
            case "deflate" ->
                isZlib(body)
                        ? read(new InflaterInputStream(stream(body)), most, allowance)
                        : raw(body, most, allowance);
            case "br", "zstd", "compress" -> looksPacked(body) ? refuse(name) : body;
            default -> body;
        };
    }

    private static byte[] refuse(String coding) throws Refusal {
        throw new Refusal("packed with " + coding + ", which is not read");
    }

    private static byte[] read(InputStream in, int most, Allowance allowance) throws IOException {
        try (InputStream bounded = allowance.over(in)) {
            return bounded.readNBytes(most);
        }
    }

    /** Deflate without its frame, which some servers send; or a body that is not packed at all. */
    private static byte[] raw(byte[] body, int most, Allowance allowance) throws IOException {
        if (!looksPacked(body)) return body;
        Inflater inflater = new Inflater(true);
        try {
            return read(new InflaterInputStream(stream(body), inflater), most, allowance);
        } finally {
            inflater.end();
        }
    }

    private static InputStream stream(byte[] body) {
        return new ByteArrayInputStream(body);
    }

    private static boolean isGzip(byte[] b) {
        return b.length > 2 && b[0] == 0x1f && b[1] == (byte) 0x8b;
    }

    /** RFC 1950: the method is 8, and the first two bytes are a multiple of 31. */
    private static boolean isZlib(byte[] b) {
        return b.length > 2 && (b[0] & 0x0f) == 8 && ((b[0] & 0xff) * 256 + (b[1] & 0xff)) % 31 == 0;
    }

    /** Pages begin with markup or white space, and have no control characters near their beginning. */
    private static boolean looksPacked(byte[] b) {
        for (int i = 0; i < Math.min(b.length, 32); i++)
            if (b[i] >= 0 && b[i] < ' ' && b[i] != '\n' && b[i] != '\r' && b[i] != '\t') return true;
        return b.length > 0 && b[0] < 0 && b[0] != (byte) 0xef;
    }
}
