package org.hearsay.bench.score;

import java.io.PrintStream;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints figures: as rows for people, or as one JSON object a part. */
final class Sheet {
    private static final int LABEL = 36;

    private final PrintStream out;
    private final boolean json;

    Sheet(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    void print(String part, Scored scored) {
        print(part, scored.all());
        if (json) return;
        Spread spread = new Spread(scored);
        scored.headlines().forEach((label, pointer) -> out.println("  " + spread.line(label, pointer)));
    }

    void print(String part, ObjectNode result) {
        if (json) {
            out.println("{\"part\":\"" + part + "\",\"result\":" + result + "}");
            return;
        }
        out.println();
        out.println(part);
        for (Map.Entry<String, JsonNode> e : result.properties()) row(e.getKey(), e.getValue(), "  ");
    }

    private void row(String label, JsonNode value, String indent) {
        boolean nested = value.isObject() && value.values().stream().anyMatch(JsonNode::isObject);
        out.println(indent + pad(label) + (nested ? "" : value));
        if (nested)
            for (Map.Entry<String, JsonNode> e : value.properties()) row(e.getKey(), e.getValue(), indent + "  ");
    }

    private static String pad(String label) {
        return label.length() >= LABEL ? label + ' ' : label + " ".repeat(LABEL - label.length());
    }
}
