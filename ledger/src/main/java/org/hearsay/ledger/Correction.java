package org.hearsay.ledger;

import java.util.Locale;
import org.hearsay.model.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about a claim, a claimant or an incident. Corrections are only ever added; a later one goes before an earlier one.
 *
 * @param id a hash over all of it and its place in the log
 * @param verb what is done
 * @param target a claim's id; of a merge, the name of the claimant or the incident; of a judgement, two claims' ids with a space between; of an
 *     undo, the correction's id
 * @param field what is changed; of a merge {@value #INCIDENT} where the names are those of incidents; else null
 * @param value the new value, the name under which a claimant or an incident is merged, or {@code yes}, {@code no}, {@code cannot-tell};
 *     null for the rest
 * @param who who says so
 * @param reason why
 * @param at when, ISO 8601
 */
public record Correction(
        String id,
        Verb verb,
        String target,
        @Nullable String field,
        @Nullable String value,
        String who,
        String reason,
        String at) {
    /** The field of claims that says which incident they are about. */
    public static final String INCIDENT = "incident";

    private static final int DIGITS = 32;

    /** What can be done. */
    public enum Verb {
        /** The claim was read rightly. */
        ACCEPT,
        /** The claim was read wrongly: no view shows it. */
        REJECT,
        /** Whether the claim was read rightly cannot be told: views show it as before. */
        DOUBT,
        /** One field of the claim is another. */
        CHANGE,
        /** Two names are one claimant's, or one incident's. */
        MERGE,
        /** Whether two claims are about the same thing. */
        JUDGE,
        /** An earlier correction holds no more. */
        UNDO;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static String id(int nr, Verb verb, String target, @Nullable String field, @Nullable String value, String who) {
        String all = String.join("\u0000", "" + nr, verb.word(), target, "" + field, "" + value, who);
        return Hashes.sha256(all).substring("sha256:".length(), "sha256:".length() + DIGITS);
    }
}
