package org.hearsay.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.WarcDigest;

/** Writes web archives record by record, by hand, so that each byte of them is known. */
public final class MadeWarc {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> starts = new ArrayList<>();
    private final boolean packed;

    /** An archive whose records are packed one by one, or not at all. */
    public MadeWarc(boolean packed) {
        this.packed = packed;
    }

    /** A page as a news site would send it. */
    public static String page(int i) {
        return "<html lang=en><head><title>Report " + i + "</title></head><body><article><h1>Report " + i + "</h1><p>"
                + "On day " + i + " of the fighting the Kestrian army said that " + (10 + i)
                + " soldiers were killed near "
                + "Selnik, and that it holds the bridge.</p><p>Varenia denied it: no more than " + i
                + " were lost, its "
                + "ministry said, and the bridge at Tolm is not held by anybody.</p></article></body></html>";
    }

    /** Adds an answer with status 200 that holds a page. */
    public MadeWarc answer(String address, String page) {
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        return answer(address, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", body);
    }

    /** Adds an answer with any status, headers (each with its line end) and body. */
    public MadeWarc answer(String address, String status, String headers, byte[] body) {
        byte[] head = ("HTTP/1.1 " + status + "\r\n" + headers + "\r\n").getBytes(StandardCharsets.US_ASCII);
        return record("response", address, "application/http;msgtype=response", "", joined(head, body));
    }

    /** Adds a record of any type, with more header lines (each with its line end). */
    public MadeWarc record(String type, String address, String contentType, String more, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2019-03-14T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes((type + starts.size()).getBytes(StandardCharsets.US_ASCII))
                + ">\r\nContent-Type: " + contentType + "\r\nWARC-Block-Digest: " + digest(block) + "\r\n" + more
                + "Content-Length: " + block.length + "\r\n\r\n";
        byte[] end = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] record = joined(joined(head.getBytes(StandardCharsets.UTF_8), block), end);
        starts.add(out.size());
        out.writeBytes(packed ? packed(record) : record);
        return this;
    }

    /** Where each record begins. */
    public List<Integer> starts() {
        return starts;
    }

    /** The archive. */
    public byte[] bytes() {
        return out.toByteArray();
    }

    /** Bytes as a gzip member. */
    public static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] a, byte[] b) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(a);
        both.writeBytes(b);
        return both.toByteArray();
    }

    private static String digest(byte[] block) {
        try {
            return "sha1:"
                    + new WarcDigest("sha1", MessageDigest.getInstance("SHA-1").digest(block)).base32();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
