package org.hearsay.ingest.web;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.hearsay.ingest.bytes.Limits;
import org.hearsay.ingest.bytes.Refusal;

/** Reads messages of HTTP/1.1 (RFC 9112): lines of heads, and bodies in pieces, of a known length, or up to the end. */
final class HttpBody {
    private static final int LONGEST_LINE = 16_000;

    private final InputStream in;

    HttpBody(InputStream in) {
        this.in = in;
    }

    /** The next line of a head, without its end. */
    String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException("the answer is cut off");
            if (line.length() >= LONGEST_LINE) throw new IOException("a line of the answer's head is too long");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    /** The body that belongs to a head. */
    byte[] read(Map<String, String> headers) throws IOException, Refusal {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) return pieces();
        String length = headers.get("content-length");
        if (length == null) return rest(Long.MAX_VALUE);
        if (!length.matches("[0-9]{1,18}")) throw new IOException("the answer's length is no number");
        byte[] body = rest(Long.parseLong(length));
        if (body.length < Long.parseLong(length)) throw new EOFException("the answer is cut off");
        return body;
    }

    private byte[] rest(long length) throws IOException, Refusal {
        byte[] body = in.readNBytes((int) Math.min(length, Limits.RECORD_BYTES + 1L));
        if (body.length > Limits.RECORD_BYTES) throw tooLarge();
        return body;
    }

    private byte[] pieces() throws IOException, Refusal {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            if (size > Limits.RECORD_BYTES || out.size() + size > Limits.RECORD_BYTES) throw tooLarge();
            byte[] piece = in.readNBytes(size);
            if (piece.length < size) throw new EOFException("the answer is cut off");
            out.writeBytes(piece);
            line();
        }
        return out.toByteArray();
    }

    private int size() throws IOException {
        String line = line().split(";", 2)[0].strip();
        if (!line.matches("[0-9a-fA-F]{1,7}")) throw new IOException("the answer comes in pieces without lengths");
        return Integer.parseInt(line, 16);
    }

    static Refusal tooLarge() {
        return new Refusal("an answer over 64 MB is not read");
    }
}
