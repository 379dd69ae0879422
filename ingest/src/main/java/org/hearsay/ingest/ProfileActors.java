package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.name.Profile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** The actors of a profile. */
final class ProfileActors {
    private static final List<String> KEYS = List.of("name", "kind", "side", "aliases", "roles");

    private final YamlFields file;
    private final List<String> sides;

    ProfileActors(YamlFields file, List<Profile.Side> sides) {
        this.file = file;
        this.sides = sides.stream().map(Profile.Side::name).toList();
    }

    List<Profile.Actor> read(@Nullable Node list) throws ProfileException {
        List<Profile.Actor> actors = new ArrayList<>();
        for (Node node : file.members(list)) actors.add(actor(node));
        return actors;
    }

    private Profile.Actor actor(Node node) throws ProfileException {
        Map<String, Node> fields = file.fields(node, KEYS);
        return new Profile.Actor(
                file.required(fields, "name", node),
                kind(fields.get("kind")),
                file.words(fields.get("aliases")),
                file.words(fields.get("roles")),
                side(fields.get("side")));
    }

    private Profile.Kind kind(@Nullable Node node) throws ProfileException {
        if (node == null) return Profile.Kind.PERSON;
        String word = file.word(node);
        for (Profile.Kind kind : Profile.Kind.values())
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) return kind;
        throw file.error(node, "'" + word + "' is not a kind: person, organisation, group, outlet");
    }

    private @Nullable String side(@Nullable Node node) throws ProfileException {
        if (node == null) return null;
        String word = file.word(node);
        if (!sides.contains(word)) throw file.error(node, "'" + word + "' is not one of the sides above");
        return word;
    }
}
