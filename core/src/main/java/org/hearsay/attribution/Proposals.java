package org.hearsay.attribution;

import java.util.List;
import org.hearsay.learn.BestSegments;
import org.hearsay.learn.ChainOdds;
import org.hearsay.learn.Segment;

/**
 * The stretches of a report that the labels' odds propose, with what can be told of each from the others: how strong its
 * rivals are and which stretches most likely stand beside it.
 */
final class Proposals {
    /** A stretch is proposed with at least these odds. */
    private static final double LEAST = 0.02;

    /** The likely ones are those that together win most over these odds. */
    private static final double LIKELY = 0.4;

    final ChainOdds odds;
    final List<Segment> all;
    /** The likely stretches in the order of their place. */
    final List<Segment> likely;

    /** For each word the index of the last likely stretch that ends there or before; -1 for none. */
    private final int[] before;

    private final double[] rivals;
    private final int[] ranks;
    private final double[][] covered;

    Proposals(ChainOdds odds) {
        this.odds = odds;
        this.all = odds.segments(LEAST);
        this.likely = likely();
        this.before = before();
        this.rivals = new double[all.size()];
        this.ranks = new int[all.size()];
        this.covered = covered();
        compare();
    }

    private List<Segment> likely() {
        double[] worth = new double[all.size()];
        for (int i = 0; i < worth.length; i++) worth[i] = all.get(i).odds() - LIKELY;
        List<Segment> found = new java.util.ArrayList<>();
        for (int i : BestSegments.of(odds.size(), all, worth)) found.add(all.get(i));
        return List.copyOf(found);
    }

    private int[] before() {
        int[] out = new int[odds.size() + 1];
        int index = -1;
        for (int w = 0; w < out.length; w++) {
            while (index + 1 < likely.size() && likely.get(index + 1).end() <= w) index++;
            out[w] = index;
        }
        return out;
    }

    private double[][] covered() {
        double[][] out = new double[Role.values().length][odds.size() + 1];
        for (int role = 0; role < out.length; role++)
            for (int w = 0; w < odds.size(); w++)
                out[role][w + 1] = out[role][w] + odds.begins(role, w) + odds.goesOn(role, w);
        return out;
    }

    /** Compares those that overlap; each with the next few only, so that the work stays linear. */
    private void compare() {
        int most = 60;
        for (int i = 0; i < all.size(); i++)
            for (int j = i + 1;
                    j < all.size()
                            && j < i + most
                            && all.get(j).begin() < all.get(i).end();
                    j++) {
                double a = all.get(i).odds();
                double b = all.get(j).odds();
                rivals[i] = Math.max(rivals[i], b);
                rivals[j] = Math.max(rivals[j], a);
                ranks[a >= b ? j : i]++;
            }
    }

    /** The highest odds of those that overlap a proposal. */
    double rival(int index) {
        return rivals[index];
    }

    /** How many of those that overlap a proposal have higher odds. */
    int rank(int index) {
        return ranks[index];
    }

    /** The mean odds of the role over the words of a proposal, whatever its borders. */
    double cover(Segment s) {
        double[] sums = covered[s.role()];
        return (sums[s.end()] - sums[s.begin()]) / (s.end() - s.begin());
    }

    /** Index of the last likely stretch that ends where a proposal begins or before; -1 for none. */
    int left(Segment s) {
        return before[s.begin()];
    }

    /** Index of the first likely stretch that begins where a proposal ends or behind; the number of them for none. */
    int right(Segment s) {
        int index = before[s.end()] + 1;
        while (index < likely.size() && likely.get(index).begin() < s.end()) index++;
        return index;
    }
}
