package org.hearsay.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Hashes;
import org.jspecify.annotations.Nullable;

/** Where a list goes on, in letters that mean nothing to anybody else, and only where all else is asked as before. */
final class Cursor {
    private static final int CHECK = 16;

    private final String check;

    /**
     * For one list.
     *
     * @param operation what is asked for
     * @param values how
     */
    Cursor(String operation, Map<String, String> values) {
        Map<String, String> all = new TreeMap<>(values);
        all.remove("cursor");
        all.remove("limit");
        check = Hashes.sha256(operation + all).substring("sha256:".length(), "sha256:".length() + CHECK);
    }

    String to(String place) {
        byte[] bytes = (check + place).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The place that a cursor stands for; the empty one where there is no cursor. */
    String place(@Nullable String cursor) {
        if (cursor == null) return "";
        try {
            String both = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (both.startsWith(check) && to(both.substring(CHECK)).equals(cursor)) return both.substring(CHECK);
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
        throw wrong();
    }

    private static Problem wrong() {
        return Problem.of(400, java.util.List.of(new Problem.Wrong("cursor", "is not from this list")));
    }
}
