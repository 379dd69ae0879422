package org.hearsay.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.web.guard.Role;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;

/** The document by which requests are answered: what can be asked for, with which parameters, by whom. */
final class Contract {
    private static final String NAME = "openapi.yaml";
    private static final Set<String> METHODS = Set.of("get", "post");

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    private Contract(JsonNode document) {
        this.document = document;
        document.path("paths").forEachEntry(this::path);
    }

    static Contract read() {
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml());
        return new Contract(Json.MAPPER.valueToTree(loaded));
    }

    /** The document as it was written. */
    static String yaml() {
        try (InputStream in = Objects.requireNonNull(Contract.class.getResourceAsStream(NAME), NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json() {
        return document;
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }

    private void path(String path, JsonNode methods) {
        methods.forEachEntry((method, node) -> {
            if (METHODS.contains(method)) operations.add(operation(method, parts(path), node));
        });
    }

    private Operation operation(String method, List<String> path, JsonNode node) {
        List<Rule> query = new ArrayList<>();
        for (JsonNode reference : node.path("parameters")) query.add(rule(resolved(reference)));
        Map<String, List<Rule>> bodies = new HashMap<>();
        node.path("requestBody")
                .path("content")
                .forEachEntry((type, content) -> bodies.put(type, fields(resolved(content.path("schema")))));
        String role = node.path("security").path(0).path("bearer").path(0).asString("reader");
        return new Operation(
                node.path("operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                path,
                Role.valueOf(role.toUpperCase(Locale.ROOT)),
                query,
                bodies);
    }

    private Rule rule(JsonNode parameter) {
        return new Rule(
                parameter.path("name").asString(),
                parameter.path("required").asBoolean(false),
                resolved(parameter.path("schema")));
    }

    private List<Rule> fields(JsonNode schema) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        List<Rule> out = new ArrayList<>();
        schema.path("properties")
                .forEachEntry((name, field) -> out.add(new Rule(name, required.contains(name), resolved(field))));
        return out;
    }

    /** What a reference into this document is to; what is none as it is. */
    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    /** The parts of a path between its slashes. */
    static List<String> parts(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
