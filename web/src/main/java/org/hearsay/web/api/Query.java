package org.hearsay.web.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the part of an address after the question mark to pieces. What is not written as it should be is refused, not mended. */
final class Query {
    private Query() {}

    /** Names and values in their order. */
    static List<Map.Entry<String, String>> of(@Nullable String query) {
        List<Map.Entry<String, String>> out = new ArrayList<>();
        if (query == null) return out;
        for (String piece : query.split("&")) {
            if (piece.isEmpty()) continue;
            int equals = piece.indexOf('=');
            String name = equals < 0 ? piece : piece.substring(0, equals);
            out.add(Map.entry(decoded(name), equals < 0 ? "" : decoded(piece.substring(equals + 1))));
        }
        return out;
    }

    private static String decoded(String piece) {
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '+') out.put((byte) ' ');
            else if (bytes[i] != '%') out.put(bytes[i]);
            else {
                out.put(escaped(bytes, i));
                i += 2;
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new Problem(400, "The address has bytes that are no UTF-8.");
        }
    }

    private static byte escaped(byte[] bytes, int at) {
        int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
        if (high < 0 || low < 0) throw new Problem(400, "The address has a percent sign that stands for nothing.");
        return (byte) (high * 16 + low);
    }
}
