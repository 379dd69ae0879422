package org.hearsay.learn;

/**
 * Positions in a row that may have one role.
 *
 * @param role its number
 * @param begin its first position
 * @param end the position after its last
 * @param odds how probable it is that the role begins and ends just there, 0 to 1
 */
public record Segment(int role, int begin, int end, double odds) {

    /** Whether the two share a position. */
    public boolean overlaps(Segment other) {
        return begin < other.end && other.begin < end;
    }
}
