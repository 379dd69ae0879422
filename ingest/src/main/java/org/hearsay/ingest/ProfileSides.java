package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.name.Profile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** The sides of a profile. */
final class ProfileSides {
    private static final List<String> KEYS = List.of("name", "aliases", "adjectives", "demonyms", "capitals");

    private final YamlFields file;
    private final Set<String> seen = new HashSet<>();

    ProfileSides(YamlFields file) {
        this.file = file;
    }

    List<Profile.Side> read(@Nullable Node list) throws ProfileException {
        List<Profile.Side> sides = new ArrayList<>();
        for (Node node : file.members(list)) sides.add(side(node));
        return sides;
    }

    private Profile.Side side(Node node) throws ProfileException {
        Map<String, Node> fields = file.fields(node, KEYS);
        String name = file.required(fields, "name", node);
        if (!seen.add(name)) throw file.error(node, "side '" + name + "' stands here twice");
        return new Profile.Side(
                name,
                file.words(fields.get("aliases")),
                file.words(fields.get("adjectives")),
                file.words(fields.get("demonyms")),
                file.words(fields.get("capitals")));
    }
}
