package org.hearsay.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hearsay.ingest.bytes.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as characters: UTF-8, or UTF-16 where a byte order mark says so, or windows-1252 where the bytes are not UTF-8.
 * A byte order mark is no part of the text; nothing else is left out or changed.
 *
 * @param text the characters
 * @param charset the charset that they were read in
 * @param guessed whether the bytes were not UTF-8 and were read as windows-1252
 */
record Decoded(String text, Charset charset, boolean guessed) {
    /** What a reader is told where {@link #guessed} is true. */
    static final String WARNING = "not UTF-8, read as windows-1252";

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** A file with more control characters than one in this many is no text. */
    private static final int TEXT_PER_CONTROL = 20;
    /** How many bytes are looked at to tell text from binary. */
    private static final int SAMPLE = 64 * 1024;

    static Decoded of(byte[] bytes, int length) throws Refusal {
        Charset marked = marked(bytes, length);
        if (marked != null) return new Decoded(plain(bytes, 2, length, marked), marked, false);
        int start = hasUtf8Mark(bytes, length) ? 3 : 0;
        if (isBinary(bytes, start, length)) throw new Refusal("a binary file, not text");
        try {
            return new Decoded(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes, start, length - start))
                            .toString(),
                    StandardCharsets.UTF_8,
                    false);
        } catch (CharacterCodingException e) {
            return new Decoded(plain(bytes, start, length, WINDOWS), WINDOWS, true);
        }
    }

    private static String plain(byte[] bytes, int start, int length, Charset charset) {
        return new String(bytes, start, length - start, charset);
    }

    private static boolean hasUtf8Mark(byte[] b, int length) {
        return length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
    }

    private static @Nullable Charset marked(byte[] b, int length) {
        if (length < 2) return null;
        if (b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) return StandardCharsets.UTF_16BE;
        if (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) return StandardCharsets.UTF_16LE;
        return null;
    }

    /** A zero byte, or many control characters, stand in no text. */
    private static boolean isBinary(byte[] bytes, int start, int length) {
        int end = Math.min(length, start + SAMPLE);
        int controls = 0;
        for (int i = start; i < end; i++) {
            if (bytes[i] == 0) return true;
            if (bytes[i] > 0 && bytes[i] < ' ' && "\t\n\r\f\u000b\u001b".indexOf(bytes[i]) < 0) controls++;
        }
        return controls * TEXT_PER_CONTROL > end - start;
    }
}
