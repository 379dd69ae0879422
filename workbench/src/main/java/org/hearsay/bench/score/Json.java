package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON and JSON Lines. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** The value of every line that is not blank. */
    static List<JsonNode> lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .filter(l -> !l.isBlank())
                .map(MAPPER::readTree)
                .toList();
    }

    static JsonNode file(Path file) throws IOException {
        return MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
    }

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /** The string of a field, null when there is none. */
    static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : null;
    }

    /** The string of a field, empty when there is none. */
    static String text(JsonNode node, String field) {
        String s = string(node, field);
        return s == null ? "" : s;
    }

    /** Whether a field is there, and neither null nor false nor empty. */
    static boolean has(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) return false;
        if (value.isBoolean()) return value.asBoolean();
        if (value.isString()) return !value.asString().isEmpty();
        return !value.isContainer() || !value.isEmpty();
    }

    /** Sums as an object; whole numbers are printed whole. */
    static JsonNode counts(Map<String, Double> sums) {
        Map<String, Object> out = new TreeMap<>();
        sums.forEach((k, v) -> out.put(k, Math.rint(v) == v ? (Object) v.longValue() : v));
        return MAPPER.valueToTree(out);
    }
}
