package org.hearsay.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stories that several reports tell or that are an agency's, as each claimant is heard in them. What has a story, an outlet or
 * an agency in common, also through others, is one source (disjoint sets: Galler and Fischer 1964).
 */
final class SharedStories {
    /** Of the numbers of nodes, those of outlets leave 0 when divided by this. */
    private static final int KINDS = 3;

    private static final int STORY = 1;
    private static final int AGENCY = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Longs nodes = new Longs();
    private final Longs stories = new Longs();
    private int[] before = new int[64];
    private int[] voices = new int[64];

    /** A claimant is heard in a story that an outlet prints, 0 where the outlet is not known, and that agencies sent. */
    void add(int voice, long story, int outlet, List<String> agencies) {
        int one = node(voice, KINDS * stories.number(story) + STORY);
        if (outlet > 0) join(one, node(voice, KINDS * outlet));
        for (String agency : agencies) {
            int number = numbers.computeIfAbsent(agency, a -> numbers.size());
            join(one, node(voice, KINDS * number + AGENCY));
        }
    }

    private int node(int voice, int what) {
        int known = nodes.size();
        int node = nodes.number((long) voice << 32 | what);
        if (node < known) return node;
        if (node == before.length) {
            before = Arrays.copyOf(before, 2 * node);
            voices = Arrays.copyOf(voices, 2 * node);
        }
        before[node] = node;
        voices[node] = voice;
        return node;
    }

    private void join(int one, int other) {
        before[first(one)] = first(other);
    }

    private int first(int node) {
        int at = node;
        while (before[at] != at) {
            before[at] = before[before[at]];
            at = before[at];
        }
        return at;
    }

    /** Puts sources together that were counted outlet by outlet, and adds those of no known outlet. */
    void sources(int[] counted) {
        for (int node = 0; node < nodes.size(); node++) {
            boolean outlet = (int) nodes.key(node) % KINDS == 0;
            if (outlet) counted[voices[node]]--;
            if (first(node) == node) counted[voices[node]]++;
        }
    }
}
