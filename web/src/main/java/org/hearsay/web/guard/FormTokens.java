package org.hearsay.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Words in the forms of pages that only a page of this site, made for who sends it, can have. They hold until the site is stopped. */
final class FormTokens {
    private static final String KIND = "HmacSHA256";
    private static final int KEY = 32;

    private final SecretKeySpec key;

    FormTokens() {
        byte[] drawn = new byte[KEY];
        new SecureRandom().nextBytes(drawn);
        key = new SecretKeySpec(drawn, KIND);
    }

    /** The word for somebody's forms. */
    String of(Caller caller) {
        try {
            Mac mac = Mac.getInstance(KIND);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(caller.key().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            // Every Java has it.
            throw new IllegalStateException(e);
        }
    }

    boolean isRight(Caller caller, @Nullable String word) {
        return word != null
                && MessageDigest.isEqual(
                        of(caller).getBytes(StandardCharsets.US_ASCII), word.getBytes(StandardCharsets.UTF_8));
    }
}
