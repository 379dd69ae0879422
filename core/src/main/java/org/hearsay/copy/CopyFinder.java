package org.hearsay.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups reports that print the same story: two are copies when the shorter one shares at least {@value #COPY} of its
 * prints with the other, and copies of copies are copies. Not all are compared with all: only those that share prints,
 * and of many that share one print the first {@value #POSTINGS}.
 */
public final class CopyFinder {
    static final double COPY = 0.3;
    private static final int POSTINGS = 8;
    private static final int LEAST_SHARED = 3;

    private final List<Signature> signatures = new ArrayList<>();
    private final List<Integer> leader = new ArrayList<>();
    private final Map<Long, int[]> postings = new HashMap<>();

    /** Adds the next report; reports are numbered from 0 in the order in which they are added. */
    public void add(Signature signature) {
        int number = signatures.size();
        signatures.add(signature);
        leader.add(number);
        Map<Integer, Integer> shared = new TreeMap<>();
        for (int i = 0; i < signature.size(); i++) {
            int[] known = postings.computeIfAbsent(signature.print(i), p -> new int[POSTINGS + 1]);
            for (int k = 1; k <= known[0]; k++) shared.merge(known[k], 1, Integer::sum);
            if (known[0] < POSTINGS) known[++known[0]] = number;
        }
        shared.forEach((other, prints) -> {
            if (prints >= LEAST_SHARED && signature.containment(signatures.get(other)) >= COPY) join(other, number);
        });
    }

    /** The groups of two and more, each in ascending order, in the order of their first reports. */
    public List<List<Integer>> groups() {
        Map<Integer, List<Integer>> byLeader = new TreeMap<>();
        for (int i = 0; i < leader.size(); i++)
            byLeader.computeIfAbsent(leaderOf(i), l -> new ArrayList<>()).add(i);
        return byLeader.values().stream().filter(g -> g.size() > 1).toList();
    }

    private void join(int a, int b) {
        int first = Math.min(leaderOf(a), leaderOf(b));
        leader.set(leaderOf(a), first);
        leader.set(leaderOf(b), first);
    }

    private int leaderOf(int report) {
        int at = report;
        while (leader.get(at) != at) {
            leader.set(at, leader.get(leader.get(at)));
            at = leader.get(at);
        }
        return at;
    }
}
