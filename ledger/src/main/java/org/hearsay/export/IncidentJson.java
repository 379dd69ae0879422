package org.hearsay.export;

import static org.hearsay.export.FieldReader.constant;
import static org.hearsay.export.FieldReader.day;
import static org.hearsay.export.FieldReader.list;
import static org.hearsay.export.FieldReader.optional;
import static org.hearsay.export.FieldReader.text;

import java.util.List;
import org.hearsay.model.Figure;
import org.hearsay.model.Incident;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Incidents in the contract, there and back. */
final class IncidentJson {
    private IncidentJson() {}

    static ArrayNode incidents(List<Incident> incidents) {
        ArrayNode out = PhraseJson.NODES.arrayNode();
        for (Incident incident : incidents) out.add(of(incident));
        return out;
    }

    private static ObjectNode of(Incident incident) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        out.put("id", incident.id());
        Fields.put(out, "counting", incident.counting());
        Fields.put(out, "place", incident.place());
        if (incident.site() != null) PlaceJson.site(out.putObject("site"), incident.site());
        ArrayNode sides = out.putArray("sides");
        incident.sides().forEach(sides::add);
        Fields.put(out, "from", incident.from());
        Fields.put(out, "to", incident.to());
        ArrayNode figures = out.putArray("figures");
        incident.figures().forEach(figures::add);
        out.set("ranges", RelationJson.ranges(incident.ranges()));
        return out;
    }

    static Incident read(JsonNode node) {
        return new Incident(
                text(node, "id"),
                constant(Figure.Counting.class, node, "counting"),
                optional(node, "place"),
                optional(node, "site", PlaceJson::known),
                list(node, "sides", JsonNode::asString),
                day(node, "from"),
                day(node, "to"),
                list(node, "figures", JsonNode::asString),
                list(node, "ranges", ReadingReader::range));
    }
}
