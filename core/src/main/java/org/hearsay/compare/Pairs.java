package org.hearsay.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.SameThing.Match;
import org.hearsay.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Compares figures without comparing all with all: only those with the same event and widest kind of unit meet, and each
 * meets the first figure of its page with its own number and the latest {@value #WINDOW} with others, until {@value #MOST}
 * relations are found. Linear in the number of figures.
 */
final class Pairs {
    /** Each figure meets so many of those before it. */
    static final int WINDOW = 24;

    private static final int MOST = 6;

    private final UnitKinds kinds;
    private final SameThing sameThing;
    private final Verdict verdict = new Verdict();

    Pairs(UnitKinds kinds) {
        this.kinds = kinds;
        this.sameThing = new SameThing(kinds);
    }

    /** Figures of other blocks are never compared. */
    String block(Tally t) {
        return t.event() + " " + kinds.widest(t.unitClass());
    }

    /** The relations of one page's figures, in order; of totals and parts, those that only add up too, nothing is said here. */
    List<Relation> inside(List<Tally> page, List<Summed> sums) {
        Map<Tally, Tally> wholes = new HashMap<>();
        for (Summed sum : sums) for (Tally part : sum.parts()) wholes.put(part, sum.whole());
        Map<String, Block> blocks = new HashMap<>();
        List<Relation> out = new ArrayList<>();
        for (Tally t : page)
            blocks.computeIfAbsent(block(t), k -> new Block(wholes)).meet(t, out);
        return out;
    }

    /** The relations of figures of several pages, in order, but for those of one page. */
    List<Relation> across(List<Tally> tallies) {
        Map<String, Deque<Tally>> blocks = new HashMap<>();
        List<Relation> out = new ArrayList<>();
        for (Tally t : tallies) {
            Deque<Tally> latest = blocks.computeIfAbsent(block(t), k -> new ArrayDeque<>());
            out.addAll(across(latest, t));
            latest.addFirst(t);
            if (latest.size() > WINDOW) latest.removeLast();
        }
        return out;
    }

    /** What a figure has to do with those before it that are of other pages, the latest first. */
    List<Relation> across(Iterable<Tally> before, Tally tally) {
        List<Relation> out = new ArrayList<>();
        for (Tally other : before) {
            if (out.size() == MOST) break;
            Match match = other.page() == tally.page() ? Match.NO : sameThing.match(other, tally);
            Relation relation = match == Match.NO ? null : verdict.of(other, tally, match);
            if (relation != null) out.add(relation);
        }
        return out;
    }

    /** Figures of one page that can meet. */
    private final class Block {
        private final Map<String, Tally> firstWith = new HashMap<>();
        private final Deque<Tally> latest = new ArrayDeque<>();
        private final Map<Tally, Tally> wholes;

        Block(Map<Tally, Tally> wholes) {
            this.wholes = wholes;
        }

        void meet(Tally tally, List<Relation> out) {
            Tally first = firstWith.putIfAbsent(number(tally), tally);
            int found = first != null && !latest.contains(first) && say(first, tally, out) ? 1 : 0;
            Iterator<Tally> before = latest.descendingIterator();
            while (before.hasNext() && found < MOST) if (say(before.next(), tally, out)) found++;
            latest.addLast(tally);
            if (latest.size() > WINDOW) latest.removeFirst();
        }

        private boolean say(Tally before, Tally tally, List<Relation> out) {
            Relation relation = compare(before, tally);
            if (relation != null) out.add(relation);
            return relation != null;
        }

        private @Nullable Relation compare(Tally before, Tally tally) {
            if (tied(before, tally) || addUp(before, tally) || areParts(before, tally)) return null;
            Match match = sameThing.match(before, tally);
            return match == Match.NO ? null : verdict.of(before, tally, match);
        }

        /** Whether one adds to the other, or both to a third. */
        private boolean addUp(Tally a, Tally b) {
            Tally ofOne = wholes.get(a);
            Tally ofOther = wholes.get(b);
            return b.equals(ofOne) || a.equals(ofOther) || ofOne != null && ofOne.equals(ofOther);
        }

        private String number(Tally tally) {
            return String.valueOf(tally.bounds().size());
        }
    }

    /** Parts of totals and steps inside them say so themselves. */
    private static boolean tied(Tally a, Tally b) {
        return ties(a, b) || ties(b, a);
    }

    /** Two parts of one total, with differing numbers, are not set against each other. */
    private static boolean areParts(Tally a, Tally b) {
        String whole = a.figure().ties().partOf();
        boolean one = whole != null && whole.equals(b.figure().ties().partOf());
        return one && !a.bounds().says(b.bounds());
    }

    private static boolean ties(Tally a, Tally b) {
        String id = b.figure().id();
        return id.equals(a.figure().ties().partOf())
                || id.equals(a.figure().ties().incrementOf());
    }
}
