package org.hearsay.model;

/**
 * How two figures or claims stand to each other. Of two in time {@code a} is the later; of part and whole {@code a} is
 * the part, except {@code SUM_OF}, where it is the whole.
 *
 * @param type how
 * @param a a figure's or attribution's id, {@code NAME#id} across reports
 * @param b the other's
 * @param reason why, as a sentence
 */
public record Relation(Type type, String a, String b, String reason) {

    /** The closed list. */
    public enum Type {
        REPEATS,
        UPDATES,
        REVISES,
        AGREES,
        CONTRADICTS,
        DIFFERS,
        DENIES,
        PART_OF,
        SUM_OF,
        SUM_MISMATCH,
        INCREMENT_OF,
        RESTATES,
        NOT_COMPARABLE
    }
}
