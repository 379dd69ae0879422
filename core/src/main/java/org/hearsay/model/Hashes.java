package org.hearsay.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over UTF-8, as the ids of reports, claims and entries are made of. */
public final class Hashes {
    /** One a thread: to look it up takes as long as to hash a claim. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hashes::digest);

    private Hashes() {}

    /** {@code sha256:} followed by 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same over bytes as they are. */
    public static String sha256(byte[] bytes) {
        return "sha256:" + HexFormat.of().formatHex(SHA_256.get().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
