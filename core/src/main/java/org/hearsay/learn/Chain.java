package org.hearsay.learn;

/**
 * A linear chain over labels: which label may follow which, and how much each feature and each step speaks for a label.
 * A step's weight depends on the kind of edge between two positions (Lafferty, McCallum and Pereira 2001, with
 * transitions conditioned on a small class of the observation).
 */
final class Chain {
    /** The score of a step that may not be taken. */
    static final float NEVER = -1e6f;

    final int labels;
    final int edges;
    final boolean[] allowed;
    final boolean[] first;

    /**
     * @param allowed {@code allowed[from * labels + to]}
     * @param first which labels may come first
     */
    Chain(int labels, int edges, boolean[] allowed, boolean[] first) {
        this.labels = labels;
        this.edges = edges;
        this.allowed = allowed.clone();
        this.first = first.clone();
    }

    /** Labels as begin and inside of a number of roles: 0 is outside, 1 + 2r begins role r, 2 + 2r goes on with it. */
    static Chain ofRoles(int roles, int edges) {
        int labels = 1 + 2 * roles;
        boolean[] allowed = new boolean[labels * labels];
        boolean[] first = new boolean[labels];
        for (int to = 0; to < labels; to++) {
            boolean goesOn = to > 0 && to % 2 == 0;
            first[to] = !goesOn;
            for (int from = 0; from < labels; from++)
                allowed[from * labels + to] = !goesOn || from == to || from == to - 1;
        }
        return new Chain(labels, edges, allowed, first);
    }

    int step(int edge, int from, int to) {
        return (edge * labels + from) * labels + to;
    }

    int steps() {
        return edges * labels * labels;
    }
}
