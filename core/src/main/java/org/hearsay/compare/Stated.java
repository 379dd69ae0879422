package org.hearsay.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Figure.Counting;
import org.hearsay.model.Figure.Status;
import org.hearsay.number.Approximators;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the table "claimed, per claimant" takes it.
 *
 * @param id the figure: its entry in a ledger, or {@code NAME#id}
 * @param report the name of its report
 * @param row what it counts
 * @param claimant who says so; for the outlet's own account the outlet, or the report where no outlet is known
 * @param kind whether the claimant is named, the outlet itself or nobody
 * @param side the claimant's side, null when not known
 * @param amount how many
 * @param times as of when, and when it was said and printed
 * @param place where, as printed; null when not said
 * @param within the place by its name, its region and its countries, as a gazetteer has them; null where none does
 * @param status denied or unconfirmed; null when it simply stands
 * @param print who printed it, and whose words that may be
 * @param incident what the incident it is about is called, where a person said so; else null
 */
public record Stated(
        String id,
        String report,
        Row row,
        String claimant,
        Kind kind,
        @Nullable String side,
        Amount amount,
        Times times,
        @Nullable String place,
        @Nullable String within,
        @Nullable Status status,
        Print print,
        @Nullable String incident) {

    /** A claim of which nobody said which incident it is about. */
    public Stated(
            String id,
            String report,
            Row row,
            String claimant,
            Kind kind,
            @Nullable String side,
            Amount amount,
            Times times,
            @Nullable String place,
            @Nullable String within,
            @Nullable Status status,
            Print print) {
        this(id, report, row, claimant, kind, side, amount, times, place, within, status, print, null);
    }

    /**
     * Which happening it is about, so far as its row does not say it: all claims of a running total are about one thing;
     * incidents are told apart by day and place, and where neither is known each story has its own. A person's word goes before.
     */
    public String happening() {
        if (incident != null) return incident;
        if (row.counting() == Counting.CUMULATIVE) return "";
        String day = times.asOf() == null ? "" : times.asOf().toString();
        String where = place == null ? "" : Names.key(place);
        if (!day.isEmpty() || !where.isEmpty()) return day + " " + where;
        return print.story() + " " + amount.low() + " " + amount.high();
    }

    /**
     * What the incident it is about is called: as a person said, else by its day and its place; null where it runs on, or
     * one of the two is not known. A month is no day for that. A country is no place, nor is what is called like a side, nor
     * are common words ("a hospital").
     */
    public @Nullable String occasion() {
        if (incident != null) return incident;
        boolean told = row.counting() != Counting.CUMULATIVE && times.isOneDay() && place != null && isName(place);
        return told ? happening() : null;
    }

    private boolean isName(String where) {
        String key = Names.key(where);
        boolean party = key.equals(row.party()) || side != null && key.equals(Names.key(side));
        return !party && !isCountry() && where.chars().anyMatch(Character::isUpperCase);
    }

    /** "Kestria, Kestria": the name of the place is that of its country. */
    private boolean isCountry() {
        String[] names = within == null ? new String[0] : within.split(", ", -1);
        return names.length == 2 && names[0].equals(names[1]);
    }

    /** The same figure under another id. */
    public Stated called(String other) {
        return new Stated(
                other, report, row, claimant, kind, side, amount, times, place, within, status, print, incident);
    }

    /** Whose word it is, as names are compared: outlets and persons of one name are two voices. */
    public String voice() {
        return kind + " " + Names.part(claimant);
    }

    /** Its place in the table: what it counts and whose word it is. Cells sort as the table is printed. */
    public String cell() {
        return row.key() + "\t" + voice();
    }

    /** The same claim by somebody else. */
    public Stated by(String who) {
        return new Stated(id, report, row, who, kind, side, amount, times, place, within, status, print, incident);
    }

    /** The same claim about another row. */
    public Stated about(Row other) {
        return new Stated(
                id, report, other, claimant, kind, side, amount, times, place, within, status, print, incident);
    }

    /** The same claim with other bounds. */
    public Stated with(Amount other) {
        return new Stated(id, report, row, claimant, kind, side, other, times, place, within, status, print, incident);
    }

    /** The same claim of another time. */
    public Stated at(Times other) {
        return new Stated(id, report, row, claimant, kind, side, amount, other, place, within, status, print, incident);
    }

    /** The same claim of another place, of which only the words are known. */
    public Stated in(String where) {
        return new Stated(id, report, row, claimant, kind, side, amount, times, where, null, status, print, incident);
    }

    /** The same claim about an incident that is called by a name. */
    public Stated of(String name) {
        return new Stated(id, report, row, claimant, kind, side, amount, times, place, within, status, print, name);
    }

    /**
     * Where a figure was printed.
     *
     * @param report the report's id
     * @param outlet the outlet, null when not known
     * @param story the story its report tells: copies of one text tell one story, and are one source
     * @param agencies from whom the claim or all of its report is, besides: agencies and those who report for them, in order
     */
    public record Print(String report, @Nullable String outlet, String story, List<String> agencies) {
        public Print {
            agencies = List.copyOf(agencies);
        }

        /** Printed by somebody who has it from nobody. */
        public Print(String report, @Nullable String outlet, String story) {
            this(report, outlet, story, List.of());
        }

        /** The outlet, as names are compared; null when not known. */
        public @Nullable String voice() {
            return outlet == null ? null : Names.part(outlet);
        }
    }

    /** By whose word. */
    public enum Kind {
        NAMED,
        OUTLET,
        NOBODY
    }

    /**
     * What a row of the table counts. Running totals and single incidents never share one.
     *
     * @param whose whose loss: the side, or the words for it; null when not said
     * @param unit class of unit
     * @param event class of event
     * @param counting running total, single incident or unclear
     */
    public record Row(@Nullable String whose, String unit, String event, Counting counting) {
        /** Stands for a party that is not said, after all names. */
        public static final String NOT_SAID = "\uffff";

        /** Rows with the same key are one; keys sort as the table is printed: by whose loss, event, unit and counting. */
        public String key() {
            String party = whose == null ? NOT_SAID : Names.part(whose);
            return String.join("\t", party, event, unit, Integer.toString(counting.ordinal()));
        }

        /** Whose loss, as names are compared; null when not said. */
        public @Nullable String party() {
            return whose == null ? null : Names.part(whose);
        }
    }

    /**
     * How many.
     *
     * @param printed the number as printed
     * @param words the unit as printed, null when it follows from elsewhere
     * @param low at least this many, null when open
     * @param high at most this many, null when open
     * @param approximator "nearly" and the like; null when there is none
     */
    public record Amount(
            String printed,
            @Nullable String words,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String approximator) {

        /** Whether its words leave open what the number is: "nearly" does, "only" does not. */
        public boolean isLoose() {
            return Approximators.leaveOpen(approximator);
        }

        /** The same with other bounds. */
        public Amount between(@Nullable BigDecimal from, @Nullable BigDecimal to) {
            return new Amount(printed, words, from, to, approximator);
        }

        /** Whether two amounts leave the same numbers possible. */
        boolean bounds(Amount other) {
            return same(low, other.low) && same(high, other.high);
        }

        /** The numbers it leaves possible: those of two amounts are the same words where the numbers are. */
        public String range() {
            return plain(low) + ".." + plain(high);
        }

        private static String plain(@Nullable BigDecimal number) {
            return number == null ? "" : number.stripTrailingZeros().toPlainString();
        }

        private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
            if (a == null || b == null) return a == null && b == null;
            return a.compareTo(b) == 0;
        }
    }

    /**
     * When.
     *
     * @param asOf the day on which it stood so or happened, null when not known
     * @param said the day on which it was said, null when not known
     * @param published the day the report is from, null when not known
     * @param since the first day of a stretch of days that ends with {@code asOf}; null when not known
     */
    public record Times(
            @Nullable LocalDate asOf,
            @Nullable LocalDate said,
            @Nullable LocalDate published,
            @Nullable LocalDate since) {

        /** Of a day, or of an end of which the beginning is not known. */
        public Times(@Nullable LocalDate asOf, @Nullable LocalDate said, @Nullable LocalDate published) {
            this(asOf, said, published, null);
        }

        /** Whether it is of one day, so far as that is known. */
        boolean isOneDay() {
            return asOf != null && (since == null || since.equals(asOf));
        }

        /** The same with another day on which it stood so. */
        public Times asOf(LocalDate day) {
            return new Times(day, said, published);
        }

        /** The day by which claims are put in order; null when none is known. */
        public @Nullable LocalDate day() {
            if (asOf != null) return asOf;
            return said != null ? said : published;
        }
    }
}
