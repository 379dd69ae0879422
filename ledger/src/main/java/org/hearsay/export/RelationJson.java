package org.hearsay.export;

import java.util.List;
import org.hearsay.model.Range;
import org.hearsay.model.Relation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Relations and ranges in the contract, of one report or of several. */
final class RelationJson {
    private RelationJson() {}

    static ArrayNode relations(List<Relation> relations) {
        ArrayNode out = PhraseJson.NODES.arrayNode();
        for (Relation r : relations) out.add(relation(r));
        return out;
    }

    static ArrayNode ranges(List<Range> ranges) {
        ArrayNode out = PhraseJson.NODES.arrayNode();
        for (Range r : ranges) out.add(range(r));
        return out;
    }

    private static ObjectNode relation(Relation r) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        Fields.put(out, "type", r.type());
        out.put("a", r.a());
        out.put("b", r.b());
        out.put("reason", r.reason());
        return out;
    }

    private static ObjectNode range(Range r) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        out.put("event", r.event());
        out.put("unitClass", r.unitClass());
        Fields.put(out, "low", r.low());
        Fields.put(out, "high", r.high());
        ArrayNode figures = out.putArray("figures");
        r.figures().forEach(figures::add);
        return out;
    }
}
