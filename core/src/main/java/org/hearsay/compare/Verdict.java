package org.hearsay.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearsay.compare.SameThing.Match;
import org.hearsay.model.Relation;
import org.hearsay.model.Relation.Type;
import org.jspecify.annotations.Nullable;

/** Says how two figures that count the same thing stand to each other, and why. */
final class Verdict {
    /** The relation of an earlier printed figure and a later printed one; null when there is nothing to say. */
    @Nullable
    Relation of(Tally earlier, Tally later, Match match) {
        if (earlier.bounds().says(later.bounds())) return sameNumber(earlier, later, match);
        if (match != Match.YES) return null;
        if (earlier.superseded() != later.superseded()) return superseded(earlier, later);
        if (grownSince(earlier, later)) return ordered(earlier, later, true);
        if (earlier.bounds().isVague() || later.bounds().isVague())
            return earlier.bounds().meets(later.bounds()) ? null : inTime(earlier, later);
        if (earlier.bounds().meets(later.bounds())) return differs(earlier, later);
        boolean loose = earlier.bounds().loose() || later.bounds().loose();
        if (loose && !Apart.areUneven(earlier, later)) return differs(earlier, later);
        return inTime(earlier, later);
    }

    private static @Nullable Relation sameNumber(Tally earlier, Tally later, Match match) {
        BigDecimal size = later.bounds().size();
        boolean rare = size != null && size.compareTo(BigDecimal.TEN) >= 0;
        boolean framed = earlier.opening() || later.opening();
        if (match == Match.OPEN && !rare && !framed) return null;
        boolean independent = !earlier.claimant().isEmpty()
                && !later.claimant().isEmpty()
                && !earlier.claimant().equals(later.claimant());
        String hedge = earlier.bounds().sameEnds(later.bounds())
                ? ""
                : " The hedges differ: “" + earlier.printed() + "” and “" + later.printed() + "”.";
        return independent
                ? new Relation(
                        Type.AGREES,
                        later.key(),
                        earlier.key(),
                        "The same number by " + later.said() + " as by " + earlier.said() + ": " + later.printed() + "."
                                + hedge)
                : new Relation(
                        Type.REPEATS,
                        later.key(),
                        earlier.key(),
                        "The same number for the same thing, " + byWhom(earlier, later) + ": " + later.printed() + "."
                                + hedge);
    }

    private static String byWhom(Tally earlier, Tally later) {
        String who = earlier.claimant().isEmpty() ? later.said() : earlier.said();
        return "by " + who;
    }

    private static Relation superseded(Tally earlier, Tally later) {
        Tally old = earlier.superseded() ? earlier : later;
        Tally now = earlier.superseded() ? later : earlier;
        return new Relation(
                Type.REVISES,
                now.key(),
                old.key(),
                upper(now.said()) + " replaces " + old.printed() + " by " + now.printed() + ".");
    }

    private static Relation differs(Tally earlier, Tally later) {
        String room = earlier.bounds().loose() || later.bounds().loose()
                ? "one of them is stated as near, not exact"
                : "their bounds leave room for both";
        return new Relation(
                Type.DIFFERS,
                later.key(),
                earlier.key(),
                sideBySide(earlier, later) + ". The stated figures differ, but " + room + "."
                        + recycled(earlier, later));
    }

    /** Two figures that cannot be the same number: what time says about them. */
    private static @Nullable Relation inTime(Tally earlier, Tally later) {
        LocalDate one = earlier.stands();
        LocalDate other = later.stands();
        if (one != null && other != null && !one.equals(other)) return ordered(earlier, later, one.isBefore(other));
        if (earlier.sharesVoice(later) && earlier.opening() && later.page() == earlier.page() && !earlier.runs()) {
            if (Apart.areUneven(earlier, later)) return null;
            return new Relation(
                    Type.CONTRADICTS,
                    later.key(),
                    earlier.key(),
                    "The page opens with " + earlier.printed() + " and goes on with " + later.printed()
                            + ". Both cannot be right.");
        }
        if (Apart.areUneven(earlier, later) && !Apart.areOpponents(earlier, later)) return farApart(earlier, later);
        boolean datesKnown = !earlier.runs() || one != null && other != null;
        return datesKnown && !earlier.sharesVoice(later)
                ? new Relation(
                        Type.CONTRADICTS,
                        later.key(),
                        earlier.key(),
                        sideBySide(earlier, later) + ". Both cannot be right.")
                : new Relation(
                        Type.DIFFERS,
                        later.key(),
                        earlier.key(),
                        sideBySide(earlier, later) + ". The figures differ, and nothing says of which day each is."
                                + recycled(earlier, later));
    }

    /** Less than half of what another voice says may be some of it; of one place it is told. */
    private static @Nullable Relation farApart(Tally earlier, Tally later) {
        boolean here = earlier.spot().to(later.spot()) == Spot.Lie.SAME;
        if (!here || earlier.sharesVoice(later)) return null;
        return new Relation(
                Type.DIFFERS,
                later.key(),
                earlier.key(),
                sideBySide(earlier, later)
                        + ". The figures are far apart: one may count only some of what the other counts.");
    }

    private static Relation ordered(Tally earlier, Tally later, boolean inOrder) {
        Tally old = inOrder ? earlier : later;
        Tally now = inOrder ? later : earlier;
        if (now.runs() && now.isMoreThan(old))
            return new Relation(
                    Type.UPDATES,
                    now.key(),
                    old.key(),
                    "The running total has grown from " + old.printed() + " (" + old.stands() + ") to " + now.printed()
                            + " (" + now.stands() + ").");
        if (now.runs() && !old.sharesVoice(now))
            return new Relation(
                    Type.DIFFERS,
                    now.key(),
                    old.key(),
                    sideBySide(old, now) + ". The later total is the lower one." + recycled(old, now));
        return new Relation(
                Type.REVISES,
                now.key(),
                old.key(),
                "The later figure, " + now.printed() + " (" + now.stands() + "), replaces the earlier, " + old.printed()
                        + " (" + old.stands() + ").");
    }

    /** Whether the second is known to be from a later day and is the larger one, whatever room the bounds leave. */
    private static boolean grownSince(Tally earlier, Tally later) {
        LocalDate one = earlier.stands();
        LocalDate other = later.stands();
        return one != null && other != null && one.isBefore(other) && later.isMoreThan(earlier);
    }

    private static String sideBySide(Tally a, Tally b) {
        return upper(a.said()) + ": " + a.printed() + "; " + b.said() + ": " + b.printed();
    }

    /** A running total does not fall: a lower one that is printed after a higher one may be an old sentence. */
    private static String recycled(Tally earlier, Tally later) {
        BigDecimal before = earlier.bounds().size();
        BigDecimal after = later.bounds().size();
        boolean falls = before != null && after != null && after.compareTo(before) < 0;
        if (!later.runs() || !falls || earlier.page() != later.page()) return "";
        String since = later.figure().time() == null || later.figure().time().phrase() == null
                ? ""
                : " (“" + later.figure().time().phrase().text() + "”)";
        return " The lower running total stands after the higher one" + since
                + ": the sentence may be recycled from an earlier report.";
    }

    private static String upper(String s) {
        return s.isEmpty() ? s : Character.toUpperCase(s.charAt(0)) + s.substring(1);
    }
}
