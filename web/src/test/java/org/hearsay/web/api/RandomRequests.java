package org.hearsay.web.api;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Draws requests by chance from a document: what it allows, and what it does not. */
final class RandomRequests {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "-1",
            "99999999999999999999",
            "%",
            "'",
            "\" OR 1=1 --",
            "*",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "\u0000",
            "\ud83d\udca5",
            "\u202e",
            "NaN",
            "null",
            "2019-13-45",
            "a".repeat(201),
            "NEAR(a b)",
            "{\"a\":1}");
    private static final List<String> DAYS =
            List.of("2019-03-01", "2019-03-14", "2030-01-01", "0001-01-01", "-0001-01-01");

    private final Random random;
    private final JsonNode document;
    private final List<String> words = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private final List<String> cursors = new ArrayList<>();
    private final Map<String, String> tags = new HashMap<>();

    RandomRequests(long seed, Served served) {
        random = new Random(seed);
        document = served.document().json();
        for (JsonNode kind : Served.json(served.get("/facets")))
            for (JsonNode facet : kind) words.add(facet.path("word").asString());
        for (JsonNode report : Served.json(served.get("/reports")).path("items")) {
            String id = report.path("id").asString();
            reports.add(id);
            for (JsonNode entry :
                    Served.json(served.get("/reports/" + id + "/entries")).path("items"))
                claims.add(entry.path("claim").asString());
        }
        for (String list : List.of("/claims", "/table", "/reports", "/sources", "/places"))
            cursors.add(Served.json(served.get(list + "?limit=1")).path("next").asString());
        for (String path : List.of("/openapi.json", "/openapi.yaml", "/facets", "/reports"))
            tags.put(path, served.get(path).headers().firstValue("ETag").orElseThrow());
    }

    /**
     * A request.
     *
     * @param method in lower case
     * @param template its path in the document, null where it has none
     * @param path its path and query
     * @param type the type of its body, null where it has none
     * @param body its body
     * @param tag of an answer that is known, null where none is
     */
    record One(
            String method,
            @Nullable String template,
            String path,
            @Nullable String type,
            String body,
            @Nullable String tag) {

        HttpResponse<String> ask(Served served) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(served.at("").resolve("/api/v1") + path))
                    .method(
                            method.toUpperCase(Locale.ROOT),
                            type == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
            if (type != null) request.header("Content-Type", type);
            if (tag != null) request.header("If-None-Match", tag);
            return served.send(request);
        }
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    One next() {
        List<String> paths = new ArrayList<>(document.path("paths").propertyNames());
        if (once(15)) return new One("get", null, "/" + encoded(any(ODD).replace("/", "") + "x"), null, "", null);
        String template = any(paths);
        JsonNode methods = document.path("paths").path(template);
        String method = once(20)
                ? any(List.of("put", "delete", "post", "options", "patch"))
                : methods.has("post") && once(2) ? "post" : "get";
        JsonNode operation = methods.path(method);
        String path = template.replace("{report}", once(8) ? encoded(odd()) : any(reports)) + query(operation);
        if (!operation.has("requestBody"))
            return new One(method, template, path, null, "", once(2) ? tags.get(template) : null);
        List<String> types =
                new ArrayList<>(operation.path("requestBody").path("content").propertyNames());
        String type = once(10) ? any(List.of("image/png", "", "text", "multipart/form-data; boundary=x")) : any(types);
        return new One(method, template, path, type, body(type, template), null);
    }

    private String query(JsonNode operation) {
        List<String> out = new ArrayList<>();
        for (JsonNode reference : operation.path("parameters")) {
            JsonNode parameter = reference.has("$ref")
                    ? document.at(reference.path("$ref").asString().substring(1))
                    : reference;
            boolean required = parameter.path("required").asBoolean(false);
            if (required ? once(10) : !once(6)) continue;
            String name = parameter.path("name").asString();
            out.add(name + "=" + encoded(once(6) ? odd() : fitting(name, parameter.path("schema"))));
        }
        if (once(12)) out.add(encoded(odd()) + "=" + encoded(odd()));
        return out.isEmpty() ? "" : "?" + String.join("&", out);
    }

    private String fitting(String name, JsonNode schema) {
        if (schema.has("enum"))
            return schema.path("enum")
                    .get(random.nextInt(schema.path("enum").size()))
                    .asString();
        if (schema.path("format").asString("").equals("date")) return any(DAYS);
        return switch (name) {
            case "limit" -> Integer.toString(1 + random.nextInt(500));
            case "cursor" -> any(cursors);
            case "url" -> "https://halm.example/" + random.nextInt(9);
            case "with-text" -> any(List.of("true", "false"));
            case "q" -> any(List.of("soldiers", "selnik", "killed soldiers", "THE", "ı", "-"));
            default -> any(words);
        };
    }

    private String odd() {
        if (once(2)) return any(ODD);
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) out.appendCodePoint(1 + random.nextInt(once(3) ? 0xD000 : 126));
        return out.toString();
    }

    private String body(String type, String template) {
        if (once(8)) return odd();
        if (!type.equals("application/json")) return text(type);
        if (!template.equals("/corrections"))
            return "{\"text\":\"" + text("text/plain") + "\""
                    + (once(4) ? ",\"title\":" + Json.MAPPER.writeValueAsString(odd()) : "") + "}";
        String verb = any(List.of("accept", "reject", "doubt", "change", "merge", "judge", "undo"));
        String field = verb.equals("change") || once(9)
                ? ",\"field\":\"" + any(List.of("party", "low", "as-of", "place", "counting")) + "\""
                : "";
        String value = List.of("accept", "reject", "doubt", "undo").contains(verb)
                ? ""
                : ",\"value\":"
                        + Json.MAPPER.writeValueAsString(
                                once(3) ? odd() : any(List.of("12", "yes", "2019-03-14", "Halm")));
        String target = once(6) ? odd() : verb.equals("judge") ? any(claims) + " " + any(claims) : any(claims);
        return "{\"verb\":\"" + verb + "\",\"target\":" + Json.MAPPER.writeValueAsString(target) + field + value
                + ",\"who\":\"Lena\",\"reason\":" + Json.MAPPER.writeValueAsString(once(9) ? odd() : "so") + "}";
    }

    private String text(String type) {
        String sentence =
                "The Kestrian army said that " + random.nextInt(500) + " soldiers were killed in Halm on Monday.";
        return type.equals("text/html")
                ? "<html><body><article><p>" + sentence + odd() + "</p></article></body></html>"
                : sentence;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
