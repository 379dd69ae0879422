package org.hearsay.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim without figures that says again what one of another report said.
 *
 * @param now the claim
 * @param before the one before it
 * @param reason why, as a sentence
 */
public record Restatement(Claim now, Claim before, String reason) {

    /** The first part of the reason, which says by whom it is said and how alike it is: "Said again by Olan Petry in other words". */
    public String how() {
        int words = reason.indexOf(": “");
        return words < 0 ? reason : reason.substring(0, words);
    }

    /**
     * One of the two.
     *
     * @param entry its entry
     * @param claim its id, the same whatever engine reads it
     * @param report the id of its report
     * @param name the name of that
     * @param outlet who printed it, null when not known
     * @param day the day that the report is from
     * @param speaker who says it, as the report calls them
     * @param side whose side that is, null where none is known
     * @param words what is said, as printed
     */
    public record Claim(
            String entry,
            String claim,
            String report,
            String name,
            @Nullable String outlet,
            LocalDate day,
            String speaker,
            @Nullable String side,
            String words) {}
}
