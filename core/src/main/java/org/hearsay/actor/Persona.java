package org.hearsay.actor;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution.SourceType;
import org.jspecify.annotations.Nullable;

/** Somebody of a page while it is being read: a person, an organisation, a state, a group. Filled by one thread. */
final class Persona {
    private String name;
    private final Actor.Type type;
    private Gender gender = Gender.UNKNOWN;
    private int first = Integer.MAX_VALUE;
    private final Set<String> roles = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private @Nullable String side;
    private @Nullable String head;
    private final SourceType source;
    private final boolean plural;
    private final Map<String, Integer> printedNames = new TreeMap<>();

    /** Of which gender a person is said to be. */
    enum Gender {
        FEMALE,
        MALE,
        UNKNOWN
    }

    Persona(String name, Actor.Type type, SourceType source, boolean plural) {
        this.name = name;
        this.type = type;
        this.source = source;
        this.plural = plural;
    }

    String name() {
        return name;
    }

    Actor.Type type() {
        return type;
    }

    boolean person() {
        return type == Actor.Type.PERSON;
    }

    boolean plural() {
        return plural;
    }

    Gender gender() {
        return gender;
    }

    /** The kind of source that a pronoun for it is. */
    SourceType source() {
        return source;
    }

    @Nullable
    String side() {
        return side;
    }

    /** The words of its names, in lower case. */
    Set<String> words() {
        return words;
    }

    /** Words of the roles it is given: "commander", "third", "corps". */
    Set<String> roles() {
        return roles;
    }

    /** The noun that the phrase turns on by which it was introduced, as printed: "sources"; null where a name did. */
    @Nullable
    String head() {
        return head;
    }

    void head(String noun) {
        head = noun;
    }

    void rename(String fuller) {
        name = fuller;
    }

    /** Counts a name and says which has been printed most often so far; of equals, the longest. */
    String usual(String printed) {
        printedNames.merge(printed, 1, Integer::sum);
        String most = printed;
        for (Map.Entry<String, Integer> e : printedNames.entrySet()) {
            int more = Integer.compare(e.getValue(), printedNames.getOrDefault(most, 0));
            if (more > 0 || more == 0 && e.getKey().length() > most.length()) most = e.getKey();
        }
        return most;
    }

    void gender(Gender told) {
        if (gender == Gender.UNKNOWN) gender = told;
    }

    void side(@Nullable String told) {
        if (side == null) side = told;
    }

    /** Notes a place where it is mentioned. */
    void seen(int word) {
        first = Math.min(first, word);
    }

    /** The first word of its first mention. */
    int first() {
        return first;
    }

    /** Whether it can be of this gender. */
    boolean canBe(Gender other) {
        return gender == Gender.UNKNOWN || gender == other;
    }
}
