package org.hearsay.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The served document, read as somebody else's program reads it, and answers held to it. */
final class Document {
    private static final String HOME = "https://hearsay.example/api/v1/";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new HashMap<>();

    Document(String json, String reading) {
        document = MAPPER.readTree(json);
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(
                        Map.of(HOME + "openapi.json", json, HOME + "hearsay-reading-1.schema.json", reading)));
    }

    JsonNode json() {
        return document;
    }

    /** Whether a path has a method; nothing has none. */
    boolean has(String method, @Nullable String path) {
        return path != null && document.path("paths").path(path).has(method);
    }

    /** Fails unless the answer is one that the document has for the operation. */
    void check(String method, String path, HttpResponse<String> answer) {
        String what = method + " " + path + " → " + answer.statusCode() + " "
                + answer.headers().map() + "\n" + answer.body();
        JsonNode responses = document.path("paths").path(path).path(method).path("responses");
        assertThat(responses.isEmpty())
                .as("%s %s is in the document", method, path)
                .isFalse();
        String status = Integer.toString(answer.statusCode());
        String name = responses.has(status) ? status : "default";
        assertThat(name.equals("default")).as(what).isEqualTo(answer.statusCode() >= 400);
        body(what, pointer(responses, path, method, name), answer);
    }

    /** Fails unless it says in the form of the document what is wrong. */
    void checkProblem(HttpResponse<String> answer) {
        body(answer.body(), "/components/responses/Problem", answer);
    }

    private static String pointer(JsonNode responses, String path, String method, String status) {
        String reference = responses.path(status).path("$ref").asString("");
        if (!reference.isEmpty()) return reference.substring(1);
        return "/paths/" + path.replace("/", "~1") + "/" + method + "/responses/" + status;
    }

    private void body(String what, String response, HttpResponse<String> answer) {
        JsonNode content = document.at(response).path("content");
        if (content.isMissingNode()) {
            assertThat(answer.body()).as(what).isEmpty();
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        assertThat(content.has(type)).as("%s is a type of %s", type, what).isTrue();
        if (!type.endsWith("/json") && !type.endsWith("+json")) return;
        String at = response + "/content/" + type.replace("/", "~1") + "/schema";
        assertThat(wrong(at, answer.body())).as(what).isEmpty();
    }

    private List<Error> wrong(String pointer, String json) {
        Schema schema = schemas.computeIfAbsent(
                pointer,
                p -> registry.getSchema(SchemaLocation.of(
                        HOME + "openapi.json#" + p.replace("{", "%7B").replace("}", "%7D"))));
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
