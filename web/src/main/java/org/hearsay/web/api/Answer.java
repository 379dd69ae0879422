package org.hearsay.web.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import org.hearsay.model.Hashes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a request is answered with. */
interface Answer {
    /** Sends it. */
    void to(Context context);

    /** JSON, which is as good as before where its ETag is. */
    static Answer of(JsonNode node) {
        return new Whole(200, "application/json", Json.bytes(node), null);
    }

    /** JSON that is there already. */
    static Answer of(String json) {
        return new Whole(200, "application/json", json.getBytes(StandardCharsets.UTF_8), null);
    }

    /**
     * An answer that is sent as a whole.
     *
     * @param status its status
     * @param type its media type
     * @param body it
     * @param location where what was made is, null where nothing was
     */
    record Whole(
            int status, String type, byte[] body, @Nullable String location) implements Answer {
        private static final int TAG_LETTERS = 32;

        @Override
        public void to(Context context) {
            if (location != null) context.header("Location", location);
            if (isReading(context) && isKnown(context)) {
                context.status(304);
                return;
            }
            context.status(status).contentType(type).result(body);
        }

        private static boolean isReading(Context context) {
            return context.method().name().equals("GET")
                    || context.method().name().equals("HEAD");
        }

        /** Tells whether who asks has it already, and says in any case how to tell. */
        private boolean isKnown(Context context) {
            String hash = Hashes.sha256(body).substring("sha256:".length());
            String tag = "W/\"" + hash.substring(0, TAG_LETTERS) + "\"";
            context.header("ETag", tag);
            context.header("Cache-Control", "private, no-cache");
            String known = context.header("If-None-Match");
            if (known == null) return false;
            for (String one : known.split(","))
                if (one.strip().equals("*")
                        || one.strip().replaceFirst("^W/", "").equals(tag.substring(2))) return true;
            return false;
        }
    }
}
