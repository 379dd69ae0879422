package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An attribution as pieces of text.
 *
 * @param source who
 * @param cue the words that attribute
 * @param content what
 */
record Marked(List<Piece> source, List<Piece> cue, List<Piece> content) {

    /** The attributions of a reading that stand in the text and in no other attribution. */
    static List<Marked> outermost(JsonNode reading) {
        List<Marked> out = new ArrayList<>();
        for (JsonNode a : reading.path("attributions"))
            if (inText(a) && !Json.has(a, "parent"))
                out.add(new Marked(inText(a, "source"), inText(a, "cue"), inText(a, "content")));
        return out;
    }

    /** Whether something stands in the text, not in a title that came apart. */
    static boolean inText(JsonNode node) {
        String in = Json.string(node, "in");
        return in == null || in.equals("text");
    }

    private static List<Piece> inText(JsonNode attribution, String role) {
        List<Piece> out = new ArrayList<>();
        for (JsonNode p : attribution.path(role)) if (inText(p)) out.addAll(Piece.of(p));
        return out;
    }
}
