package org.hearsay.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.web.guard.Rest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was sent.
 *
 * @param type its media type, without parameters
 * @param charset what its characters are written in, null where that is not said
 * @param bytes it
 * @param fields its fields, where it is JSON
 */
record Body(String type, @Nullable String charset, byte[] bytes, Map<String, String> fields) {
    static final String JSON = "application/json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /** What an operation was sent; null where it takes nothing. Throws what is wrong with it. */
    static @Nullable Body of(Context context, Operation operation, int most) {
        if (operation.bodies().isEmpty()) return null;
        String sent = String.valueOf(context.header("Content-Type"));
        String type = sent.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        List<Rule> rules = operation.bodies().get(type);
        if (rules == null)
            throw new Problem(
                    415,
                    "Taken are "
                            + String.join(
                                    ", ",
                                    operation.bodies().keySet().stream()
                                            .sorted()
                                            .toList()));
        byte[] bytes = read(context, most);
        Map<String, String> fields = type.equals(JSON) ? fields(rules, bytes) : Map.of();
        return new Body(type, charset(sent), bytes, fields);
    }

    private static byte[] read(Context context, int most) {
        if (context.req().getContentLengthLong() > 4L * most) throw tooLarge(most);
        try {
            InputStream sent = context.req().getInputStream();
            byte[] bytes = sent.readNBytes(most + 1);
            if (bytes.length <= most) return bytes;
            Rest.skip(sent, 3L * most);
            throw tooLarge(most);
        } catch (IOException e) {
            throw new Problem(400, "The body does not come, or not whole.");
        }
    }

    private static Problem tooLarge(int most) {
        return new Problem(413, "No more than " + most + " bytes are taken.");
    }

    private static @Nullable String charset(String type) {
        for (String parameter : type.split(";")) {
            String[] both = parameter.split("=", 2);
            if (both.length == 2 && both[0].strip().equalsIgnoreCase("charset"))
                return both[1].strip().replace("\"", "");
        }
        return null;
    }

    private static Map<String, String> fields(List<Rule> rules, byte[] bytes) {
        JsonNode node = parsed(bytes);
        List<Map.Entry<String, String>> sent = new ArrayList<>();
        node.forEachEntry((name, value) -> {
            if (!value.isString()) throw Problem.of(400, List.of(new Problem.Wrong(name, "is no text")));
            sent.add(Map.entry(name, value.asString()));
        });
        return Operation.values(rules, sent);
    }

    private static JsonNode parsed(byte[] bytes) {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (node.isObject()) return node;
            throw new Problem(400, "The body is no JSON object.");
        } catch (JacksonException e) {
            throw new Problem(400, "The body is no JSON.");
        }
    }
}
