package org.hearsay.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that a user adds to the lexicon, or sees otherwise than it: parties and those who speak for them. What a profile
 * says of a word goes before what the lexicon says of it.
 *
 * @param sides the parties
 * @param actors persons and organisations
 */
public record Profile(List<Side> sides, List<Actor> actors) {
    /** A profile that adds nothing. */
    public static final Profile NONE = new Profile(List.of(), List.of());

    public Profile {
        sides = List.copyOf(sides);
        actors = List.copyOf(actors);
    }

    /**
     * A party: a state, a coalition, a movement.
     *
     * @param name as it is to appear in the table
     * @param aliases its other names
     * @param adjectives "Varenian"
     * @param demonyms what its people are called, singular and plural
     * @param capitals places that stand for its government
     */
    public record Side(
            String name, List<String> aliases, List<String> adjectives, List<String> demonyms, List<String> capitals) {
        public Side {
            aliases = List.copyOf(aliases);
            adjectives = List.copyOf(adjectives);
            demonyms = List.copyOf(demonyms);
            capitals = List.copyOf(capitals);
        }
    }

    /**
     * A person or an organisation.
     *
     * @param name as it is to appear in the table
     * @param kind what it is
     * @param aliases its other names
     * @param roles what it is called without its name ("commander of the Third Corps")
     * @param side the name of its side, null when it has none
     */
    public record Actor(
            String name,
            Kind kind,
            List<String> aliases,
            List<String> roles,
            @Nullable String side) {
        public Actor {
            aliases = List.copyOf(aliases);
            roles = List.copyOf(roles);
        }
    }

    /** What an actor of a profile is. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        GROUP,
        OUTLET
    }
}
