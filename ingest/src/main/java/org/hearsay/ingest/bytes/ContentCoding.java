package org.hearsay.ingest.bytes;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
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
     * @throws Refusal where the packing is one that is not read, or is damaged
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
            case "br" -> isText(body) ? body : whole(name, () -> new BrotliInputStream(stream(body)), most, allowance);
            case "zstd" -> isZstd(body) ? whole(name, () -> new ZstdInputStream(stream(body)), most, allowance) : body;
            case "compress", "x-compress", "dcb", "dcz" -> looksPacked(body) ? refuse(name) : body;
            default -> body;
        };
    }

    private static byte[] refuse(String coding) throws Refusal {
        throw new Refusal("packed with " + coding + ", which is not read");
    }

    private static byte[] whole(String name, Content.Opener opener, int most, Allowance allowance)
            throws BombException, Refusal {
        try (InputStream in = opener.open()) {
            return read(in, most, allowance);
        } catch (BombException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The readers of these packings say of damage what comes to hand.
            throw new Refusal("damaged where it is packed with " + name);
        }
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

    /** RFC 8878, section 3.1.1. */
    private static boolean isZstd(byte[] b) {
        return b.length > 3 && b[0] == 0x28 && b[1] == (byte) 0xb5 && b[2] == 0x2f && b[3] == (byte) 0xfd;
    }

    /** What brotli has packed begins with no mark; but UTF-8 it is not, unless it is very short. */
    private static boolean isText(byte[] b) {
        if (looksPacked(b)) return false;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(b));
            return true;
        } catch (CharacterCodingException e) {
            return beginsWithMarkup(b);
        }
    }

    private static boolean beginsWithMarkup(byte[] b) {
        int at = 0;
        while (at < b.length && " \t\r\n".indexOf(b[at]) >= 0) at++;
        return at + 1 < b.length
                && b[at] == '<'
                && (b[at + 1] == '!' || b[at + 1] == '?' || Character.isLetter(b[at + 1]));
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
