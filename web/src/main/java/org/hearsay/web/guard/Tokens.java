package org.hearsay.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.hearsay.model.Hashes;
import org.jspecify.annotations.Nullable;

/** The tokens by which people are let in. Only their hashes are known: a token is shown once, when it is made. Immutable. */
public final class Tokens {
    /** Nobody has one, and none is asked for. */
    public static final Tokens NONE = new Tokens(List.of());

    private static final int BYTES = 32;
    /** 128 bits in base64url, whose letters carry six bits each. */
    private static final int FEWEST_LETTERS = 22;
    /** A token with fewer different letters was typed, not drawn. */
    private static final int FEWEST_DIFFERENT = 10;

    private final List<Known> known;

    private Tokens(List<Known> known) {
        this.known = List.copyOf(known);
    }

    /** These and no others. */
    public static Tokens of(List<Known> known) {
        return known.isEmpty() ? NONE : new Tokens(known);
    }

    /**
     * A token that is known.
     *
     * @param hash {@code sha256:} and the hash of its letters in lower-case hexadecimal digits
     * @param role what who has it may do
     */
    public record Known(String hash, Role role) {
        /**
         * A token as somebody gives it.
         *
         * @throws IllegalArgumentException where it cannot have 128 bits
         */
        public static Known of(String token, Role role) {
            if (token.length() < FEWEST_LETTERS || token.chars().distinct().count() < FEWEST_DIFFERENT)
                throw new IllegalArgumentException("a token has at least 128 bits: " + FEWEST_LETTERS
                        + " letters and more, drawn by chance; hearsay serve token makes one");
            return new Known(Hashes.sha256(token), role);
        }
    }

    /** A new token: 256 bits drawn by chance, as 43 letters, digits, hyphens and underscores. */
    public static String fresh() {
        byte[] drawn = new byte[BYTES];
        new SecureRandom().nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    /** Whether nobody is let in without one. */
    public boolean areAsked() {
        return !known.isEmpty();
    }

    /** Who has a token; null where it is not known. Takes as long for one that is nearly right. */
    @Nullable
    Caller caller(String token) {
        byte[] hash = Hashes.sha256(token).getBytes(StandardCharsets.US_ASCII);
        Caller found = null;
        for (Known one : known)
            if (MessageDigest.isEqual(hash, one.hash().getBytes(StandardCharsets.US_ASCII)))
                found = new Caller(one.role(), one.hash());
        return found;
    }
}
