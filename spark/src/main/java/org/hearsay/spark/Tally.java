package org.hearsay.spark;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of a bundle.
 *
 * @param read reports that were read
 * @param known reports that stood in the bundle before
 * @param refused what was not read, a line each
 * @param warnings what was read, but not as its owner may think, a line each
 * @param whole whether the file system gave all files; if not, the bundle is read again the next time
 */
record Tally(int read, int known, List<String> refused, List<String> warnings, boolean whole) implements Serializable {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /** What there is to say of it. */
    List<String> lines() {
        return Stream.concat(warnings.stream(), refused.stream()).toList();
    }

    String json() {
        return MAPPER.writeValueAsString(this) + "\n";
    }

    static Tally of(String json) {
        return MAPPER.readValue(json, Tally.class);
    }
}
