package org.hearsay.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups reports that print the same story; copies of copies are copies. Not all are compared with all: each report only
 * with the first {@value #LEADERS} of those that have one of its keys.
 */
public final class CopyFinder {
    /** So many reports stand for all that have a key. */
    public static final int LEADERS = 8;

    private final List<Signature> signatures = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>();
    private final Map<Long, List<Integer>> leaders = new HashMap<>();

    /** Adds the next report; reports are numbered from 0 in the order in which they are added. */
    public void add(Signature signature) {
        int number = signatures.size();
        signatures.add(signature);
        first.add(number);
        for (long key : signature.keys()) {
            List<Integer> known = leaders.computeIfAbsent(key, k -> new ArrayList<>(1));
            for (int other : known)
                if (firstOf(other) != firstOf(number) && signature.copies(signatures.get(other))) join(other, number);
            if (known.size() < LEADERS) known.add(number);
        }
    }

    /** The groups of two and more, each in ascending order, in the order of their first reports. */
    public List<List<Integer>> groups() {
        Map<Integer, List<Integer>> byFirst = new TreeMap<>();
        for (int i = 0; i < first.size(); i++)
            byFirst.computeIfAbsent(firstOf(i), f -> new ArrayList<>()).add(i);
        return byFirst.values().stream().filter(g -> g.size() > 1).toList();
    }

    private void join(int a, int b) {
        int least = Math.min(firstOf(a), firstOf(b));
        first.set(firstOf(a), least);
        first.set(firstOf(b), least);
    }

    private int firstOf(int report) {
        int at = report;
        while (first.get(at) != at) {
            first.set(at, first.get(first.get(at)));
            at = first.get(at);
        }
        return at;
    }
}
