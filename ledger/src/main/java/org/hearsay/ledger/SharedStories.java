package org.hearsay.ledger;

import java.util.Arrays;

/**
 * Stories that several reports tell, as each claimant is heard in them. What has a story or an outlet in common, also through
 * others, is one source (disjoint sets: Galler and Fischer 1964).
 */
final class SharedStories {
    private final Longs nodes = new Longs();
    private final Longs stories = new Longs();
    private int[] before = new int[64];
    private int[] voices = new int[64];

    /** A claimant is heard in a story that an outlet prints, 0 where the outlet is not known. */
    void add(int voice, long story, int outlet) {
        // Odd numbers are stories, even ones outlets.
        int one = node(voice, 2 * stories.number(story) + 1);
        if (outlet > 0) join(one, node(voice, 2 * outlet));
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
            boolean outlet = (nodes.key(node) & 1) == 0;
            if (outlet) counted[voices[node]]--;
            if (first(node) == node) counted[voices[node]]++;
        }
    }
}
