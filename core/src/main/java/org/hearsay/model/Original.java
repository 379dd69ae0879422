package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/** The bytes of the page or document that a report's text was taken from, as they came. Immutable; known by their hash. */
public final class Original {
    private final byte[] bytes;
    private final String hash;

    private Original(byte[] bytes) {
        this.bytes = bytes;
        this.hash = Hashes.sha256(bytes);
    }

    /** Those bytes, which are copied. */
    public static Original of(byte[] bytes) {
        return new Original(bytes.clone());
    }

    /** {@code sha256:} and the hash of the bytes in lower-case hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Original o && hash.equals(o.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return bytes.length + " bytes, " + hash;
    }
}
