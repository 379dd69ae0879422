package org.hearsay.actor;

/** Classes of words that tell speakers apart; the words are in {@code words.txt}. */
enum WordClass {
    HE,
    SHE,
    IT,
    THEY,
    WE,
    I,
    RELATIVE,
    DEMONSTRATIVE,
    DEFINITE,
    INDEFINITE,
    POSSESSIVE,
    PREPOSITION,
    FUNCTION,
    PARTICLE,
    CONNECTOR,
    /** An office that one person at a time holds. */
    OFFICE,
    /** Said of women. */
    FEMALE,
    /** Said of men. */
    MALE,
    /** Anybody with a high military rank. */
    OFFICER,
    /** A rank of officers. */
    RANK,
    /** An organisation that watches and counts. */
    WATCHER,
    /** In names and descriptions of those who watch over rights, and count who is hurt: no aid agency has it. */
    RIGHTS,
    /** In descriptions of those who help, and do not count for others' rights. */
    AID,
    /** In names of armies that are no state's: "Liberation", "Resistance". */
    INSURGENT,
    /** Any organisation. */
    BODY,
    OUTLET,
    /** Stands before "of" and what is meant. */
    PARTITIVE,
    /** A document that somebody issues. */
    ISSUED,
    /** "Complaint", "affidavit": papers of courts and files, whose author the page seldom tells. */
    PAPER,
    /** A document that an outlet publishes. */
    NEWS,
    /** What a name is printed without. */
    ARTICLE,
    /** Who serves somebody, and is not him by his name alone: "the Dahl administration". */
    RULE,
    /** Before a noun, that there is nobody. */
    NOBODY,
    /** Stands before whom somebody tells something. */
    TELLS,
    /** Before "by" and who has a document that others issued. */
    SEEN;

    long bit() {
        return 1L << ordinal();
    }
}
