package org.hearsay.bench.swap;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.export.ReadingJson;
import org.hearsay.model.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a reading says, a line each, without offsets and numbers of items, which move with what stands before. */
final class Facts {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> LISTS = List.of("attributions", "figures", "actors", "relations", "ranges");
    private static final List<String> PLACES = List.of(
            "start",
            "end",
            "id",
            "attribution",
            "actor",
            "speaker",
            "parent",
            "a",
            "b",
            "figures",
            "partOf",
            "repeats",
            "incrementOf",
            "of");

    private final Pair pair;

    Facts(Pair pair) {
        this.pair = pair;
    }

    List<String> of(Reading reading) {
        JsonNode json = MAPPER.readTree(ReadingJson.line(reading, false));
        List<String> out = new ArrayList<>();
        for (String list : LISTS) for (JsonNode item : json.path(list)) out.add(list + " " + placeless(item));
        return out;
    }

    /** The same without where it stands, and without the side of whoever is not called by a word that is swapped. */
    private JsonNode placeless(JsonNode node) {
        if (node instanceof ArrayNode array) array.forEach(this::placeless);
        if (node instanceof ObjectNode object) {
            String called =
                    object.path("text").asString("") + " " + object.path("name").asString("");
            if (!pair.in(called)) object.remove("side");
            object.remove(PLACES);
            object.forEach(this::placeless);
        }
        return node;
    }
}
