package org.hearsay.export;

import java.util.List;
import org.hearsay.model.Group;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What several reports say together, {@code hearsay-group-1}. */
public final class GroupJson {
    private GroupJson() {}

    /** One line, without a line end. */
    public static String line(Group group) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        out.put("schema", "hearsay-group-1");
        out.set("relations", RelationJson.relations(group.relations()));
        ArrayNode copies = out.putArray("copies");
        for (List<String> names : group.copies()) {
            ArrayNode story = copies.addArray();
            names.forEach(story::add);
        }
        out.set("ranges", RelationJson.ranges(group.ranges()));
        out.set("incidents", IncidentJson.incidents(group.incidents()));
        return ReadingJson.MAPPER.writeValueAsString(out);
    }
}
