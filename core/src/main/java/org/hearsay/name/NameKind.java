package org.hearsay.name;

/**
 * What a word can name. Classes only: what is learned or decided from a name goes by these, never by the name itself.
 * The kinds of attribution sources (person, group, organisation, document, poll, outlet) follow the PARC and PolNeAR
 * guidelines; the finer ones are this project's.
 */
public enum NameKind {
    /** A state or a body called so: a proper name. */
    STATE,
    /** The adjective of a state. */
    ADJECTIVE,
    /** The people of a state, singular or plural. */
    PEOPLE,
    /** The capital of a state, which can stand for its government. */
    CAPITAL,
    /** A region of a state. */
    REGION,
    /** An organ of a state under a name of its own. */
    ORGAN,
    /** An alliance of states or an organ of one. */
    ALLIANCE,
    /** An armed or political group under its name. */
    MOVEMENT,
    /** An aid, rights, monitoring or research organisation under its name. */
    RELIEF,
    /** A news agency under its name. */
    AGENCY,
    /** A broadcaster under its name. */
    BROADCASTER,
    /** A newspaper, magazine or news site under its name. */
    NEWSPAPER,
    /** A platform on which anybody publishes, under its name. */
    PLATFORM,
    /** "government", "authorities". */
    GOVERNMENT,
    /** "ministry", "department", "embassy". */
    MINISTRY,
    /** "army", "forces", "general staff". */
    MILITARY,
    /** "police", "security service". */
    POLICE,
    /** "parliament", "senate". */
    LEGISLATURE,
    /** "court", "tribunal". */
    COURT,
    /** "agency", "council", "group" and other words for an organisation. */
    ORGANISATION,
    /** "rebels", "militia": an armed group by a common noun. */
    ARMED_GROUP,
    /** "general", "colonel": a military rank. */
    RANK,
    /** "Mr", "Dr", "president": stands before a person's name. */
    TITLE,
    /** "spokesman", "commander", "official": one person's role. */
    ROLE,
    /** "man", "resident", "witness": one person. */
    PERSON,
    /** "officials", "analysts": the roles of several. */
    ROLES,
    /** "residents", "witnesses": several persons. */
    GROUP,
    /** "newspaper", "broadcaster": media by a common noun. */
    MEDIA,
    /** "report", "statement", "footage". */
    DOCUMENT,
    /** "poll", "survey". */
    POLL,
    /** A given name, mostly of women. */
    FEMALE,
    /** A given name, mostly of men. */
    MALE,
    /** An actor of the profile. */
    ACTOR;

    private static final NameKind[] VALUES = values();

    /** The bit of this kind in the masks of {@link NamedWords#mask}. */
    public long bit() {
        return 1L << ordinal();
    }

    /** The masks' union of several kinds. */
    public static long bits(NameKind... kinds) {
        long mask = 0;
        for (NameKind kind : kinds) mask |= kind.bit();
        return mask;
    }

    /** How many kinds there are. */
    public static int count() {
        return VALUES.length;
    }
}
