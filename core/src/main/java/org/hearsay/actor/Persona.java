package org.hearsay.actor;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution.SourceType;
import org.jspecify.annotations.Nullable;

/** Somebody of a page while it is being read: a person, an organisation, a state, a group. Filled by one thread. */
final class Persona {
    private String name;
    private final Actor.Type type;
    private Gender gender = Gender.UNKNOWN;
    private final Set<String> roles = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private @Nullable String side;
    private SourceType source;
    private final boolean plural;

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

    void rename(String fuller) {
        name = fuller;
    }

    void becomes(SourceType now) {
        source = now;
    }

    void gender(Gender told) {
        if (gender == Gender.UNKNOWN) gender = told;
    }

    void side(@Nullable String told) {
        if (side == null) side = told;
    }

    /** Whether it can be of this gender. */
    boolean canBe(Gender other) {
        return gender == Gender.UNKNOWN || gender == other;
    }
}
