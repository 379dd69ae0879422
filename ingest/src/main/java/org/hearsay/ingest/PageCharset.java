package org.hearsay.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ingest.bytes.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the characters of a page are written in: as a byte order mark says, else UTF-8 where the bytes are UTF-8, else as
 * the sender says, else as the page says at its head, else windows-1252. UTF-8 goes first because no other writing
 * happens to be valid UTF-8, and pages say the wrong one more often than that.
 */
final class PageCharset {
    private static final Pattern STATED =
            Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([-\\w.:]{2,40})");
    /** How far into a page browsers look for it is 1,024 bytes; many pages say it later. */
    private static final int HEAD = 8192;

    private PageCharset() {}

    static Decoded decode(byte[] bytes, @Nullable String sent) throws Refusal {
        Decoded decoded = Decoded.of(bytes, bytes.length);
        if (!decoded.guessed()) return decoded;
        Charset charset = known(sent);
        if (charset == null) charset = known(stated(bytes));
        return charset == null ? decoded : new Decoded(new String(bytes, charset), charset, false);
    }

    private static @Nullable String stated(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher found = STATED.matcher(head.toLowerCase(Locale.ROOT));
        return found.find() ? found.group(1) : null;
    }

    /** The charset of that name, in the way of browsers; null when there is none, or it cannot be right. */
    private static @Nullable Charset known(@Nullable String name) {
        if (name == null) return null;
        try {
            Charset charset = Charset.forName(name.strip());
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII))
                return Charset.forName("windows-1252");
            return charset.name().startsWith("UTF") ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
