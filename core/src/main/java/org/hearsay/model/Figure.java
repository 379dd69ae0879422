package org.hearsay.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many, of what, done to whom, by whose word.
 *
 * @param id unique in the reading: {@code f1}, {@code f2} ...
 * @param phrase the numeral with its approximator and multiplier, without the unit
 * @param sentence the sentence it stands in
 * @param quantity what the number means
 * @param unit of what; null when it is not said
 * @param event done how; null when it is not said
 * @param party whose loss it is (for deployments and launches: who did it); null when it is not said
 * @param claimant by whose word
 * @param channel through whom; null when nobody is named
 * @param time when; null when not known
 * @param counting running total or single happening
 * @param place where, as printed; null when not said
 * @param ties to other figures of the reading
 * @param standing how firmly it is claimed
 */
public record Figure(
        String id,
        Phrase phrase,
        Phrase sentence,
        Quantity quantity,
        @Nullable Unit unit,
        @Nullable Event event,
        @Nullable Party party,
        Claimant claimant,
        @Nullable Phrase channel,
        @Nullable TimeFrame time,
        Counting counting,
        @Nullable Place place,
        Ties ties,
        Standing standing) {

    public Figure withTime(@Nullable TimeFrame when) {
        return new Figure(
                id, phrase, sentence, quantity, unit, event, party, claimant, channel, when, counting, place, ties,
                standing);
    }

    public Figure withPlace(@Nullable Place where) {
        return new Figure(
                id, phrase, sentence, quantity, unit, event, party, claimant, channel, time, counting, where, ties,
                standing);
    }

    /**
     * A number, or words for one, and what they bound. Figures are exact decimals ("1.5 million" is 1500000).
     *
     * @param value the stated number, null for vague words ("dozens", "most")
     * @param low at least this many, null when open
     * @param high at most this many, null when open
     * @param approximator as printed, lower case ("nearly", "up to", "dozens"); null when there is none
     * @param fraction the part of another figure, null when it is none
     * @param share whether the number is a percentage
     * @param rate "per day" and the like, null when it is none
     * @param implicit one person or thing given by an article or "another"
     * @param anaphoric "the same number"
     */
    public record Quantity(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String approximator,
            @Nullable Fraction fraction,
            boolean share,
            @Nullable String rate,
            boolean implicit,
            boolean anaphoric) {}

    /**
     * A part of another figure ("most of them").
     *
     * @param low at least this part, 0 to 1, null when open
     * @param high at most this part, 0 to 1, null when open
     * @param of the id of the whole, null when the whole is not a figure of the reading
     */
    public record Fraction(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String of) {}

    /**
     * Of what.
     *
     * @param phrase the words; null when it follows from the context
     * @param unitClass one of the guideline's classes, lower case ("military", "armored_vehicles")
     */
    public record Unit(@Nullable Phrase phrase, String unitClass) {
        /** The classes, in the order in which models know them: people first, then things. */
        public static final List<String> CLASSES = List.of(
                "people",
                "military",
                "police",
                "combatants",
                "civilians",
                "children",
                "women",
                "pows",
                "units",
                "tanks",
                "armored_vehicles",
                "vehicles",
                "aircraft",
                "helicopters",
                "missiles",
                "rockets",
                "munitions",
                "ammunition",
                "small_arms",
                "equipment",
                "ships",
                "buildings",
                "infrastructure",
                "facilities",
                "targets");
    }

    /**
     * Done how.
     *
     * @param phrase the words; null when it follows from the context
     * @param eventClass one of the guideline's classes, lower case ("killed", "losses_unspecified")
     */
    public record Event(@Nullable Phrase phrase, String eventClass) {
        /** The classes, in the order in which models know them. */
        public static final List<String> CLASSES = List.of(
                "killed",
                "injured",
                "casualties",
                "losses_unspecified",
                "captured",
                "missing",
                "displaced",
                "deployed",
                "destroyed",
                "damaged",
                "shot_down",
                "launched",
                "other");
    }

    /**
     * Whose.
     *
     * @param phrase the words; null when it follows from the context
     * @param side the state or party by name, null when not known
     */
    public record Party(@Nullable Phrase phrase, @Nullable String side) {}

    /** By whose word a figure stands. */
    public sealed interface Claimant {

        /**
         * Somebody the report names.
         *
         * @param phrase the fullest mention near the figure, never a pronoun
         * @param attribution the id of the attribution it rests on
         * @param actor the id of the actor, null when it is nobody in particular
         * @param side the actor's side, null when not known
         */
        record Named(
                Phrase phrase,
                String attribution,
                @Nullable String actor,
                @Nullable String side) implements Claimant {}

        /** The outlet on its own account. */
        record Narrator() implements Claimant {}

        /**
         * "Reportedly", "it was reported".
         *
         * @param attribution the id of the attribution it rests on, null when there is none
         */
        record Unattributed(@Nullable String attribution) implements Claimant {}
    }

    /** Whether a figure runs on or belongs to one happening. */
    public enum Counting {
        CUMULATIVE,
        INCIDENT,
        UNCLEAR
    }

    /**
     * How figures of one reading hang together, by id; each null when it does not.
     *
     * @param partOf the total of which it is a part
     * @param repeats the earlier figure that it says again
     * @param incrementOf the total to which it is the last step
     */
    public record Ties(
            @Nullable String partOf,
            @Nullable String repeats,
            @Nullable String incrementOf) {
        public static final Ties NONE = new Ties(null, null, null);
    }

    /**
     * How firmly a figure is claimed.
     *
     * @param status superseded, denied or unconfirmed; null when it simply stands
     * @param statusBy who denies or supersedes it, null when not said
     * @param possible "may have been captured"
     * @param ownLoss whether the claimant speaks of its own side's loss
     * @param boilerplate whether it stands in a caption, a link list or "also read"
     */
    public record Standing(
            @Nullable Status status,
            @Nullable Phrase statusBy,
            boolean possible,
            boolean ownLoss,
            boolean boilerplate) {
        public static final Standing PLAIN = new Standing(null, null, false, false, false);
    }

    /** What became of a figure inside its own report. */
    public enum Status {
        SUPERSEDED,
        DENIED,
        UNCONFIRMED
    }
}
