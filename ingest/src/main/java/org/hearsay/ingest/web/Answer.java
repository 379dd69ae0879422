package org.hearsay.ingest.web;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address where it was found in the end
 * @param status the status of HTTP
 * @param headers by their names in lower case; of several with one name the first
 * @param body its bytes, unpacked; empty where there are none
 * @param wasPublic whether the server stands on the public internet
 */
public record Answer(URI address, int status, Map<String, String> headers, byte[] body, boolean wasPublic) {

    /** A header's value, null where there is none. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    /** The media type in lower case, without parameters; empty where none is given. */
    public String type() {
        return headers.getOrDefault("content-type", "").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** What its characters are written in, null where it is not said. */
    public @Nullable String charset() {
        String type = headers.getOrDefault("content-type", "");
        int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) return null;
        String value = type.substring(at + "charset=".length()).split(";", 2)[0].strip();
        return value.replace("\"", "");
    }

    /** Whether it sends on to another address. */
    boolean isElsewhere() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }
}
