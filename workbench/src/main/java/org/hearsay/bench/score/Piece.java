package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A run of characters.
 *
 * @param start first position
 * @param end position after the last
 */
record Piece(int start, int end) implements Comparable<Piece> {

    /** How many characters the two share; negative when they lie apart. */
    int overlap(Piece other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }

    /**
     * The pieces of a JSON value: nothing, a phrase, a list of phrases, a pair of numbers, or a list of pairs. Phrases
     * that were derived stand nowhere and are left out.
     */
    static List<Piece> of(JsonNode node) {
        List<Piece> out = new ArrayList<>();
        if (node.isObject()) add(out, node);
        if (!node.isArray() || node.isEmpty()) return out;
        if (node.get(0).isNumber()) return List.of(pair(node));
        for (JsonNode n : node) add(out, n);
        return out;
    }

    private static void add(List<Piece> out, JsonNode n) {
        if (n.isArray()) out.add(pair(n));
        else if (n.path("start").isNumber())
            out.add(new Piece(n.path("start").asInt(), n.path("end").asInt()));
    }

    private static Piece pair(JsonNode n) {
        return new Piece(n.get(0).asInt(), n.get(1).asInt());
    }

    @Override
    public int compareTo(Piece other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
