package org.hearsay.attribution;

import java.util.List;

/** The stretches of one role in a report, and which of them are nearest to a place. */
final class Candidates {
    /** How many are looked at. */
    static final int MOST = 6;

    private final List<Mention> mentions;
    private final int[] indices;

    /** Those of {@code mentions}, which are in the order of their place, that have the role. */
    Candidates(List<Mention> mentions, Role role) {
        this.mentions = mentions;
        int[] found = new int[mentions.size()];
        int n = 0;
        for (int i = 0; i < mentions.size(); i++) if (mentions.get(i).role() == role) found[n++] = i;
        indices = java.util.Arrays.copyOf(found, n);
    }

    /** Indices into the mentions of the nearest, nearest first; at most {@value #MOST}. */
    int[] nearest(int index) {
        int right = java.util.Arrays.binarySearch(indices, index);
        if (right < 0) right = -right - 1;
        int left = right - 1;
        int[] out = new int[Math.min(MOST, indices.length)];
        for (int n = 0; n < out.length; n++) {
            if (left >= 0 && (right >= indices.length || gap(indices[left], index) <= gap(index, indices[right])))
                out[n] = indices[left--];
            else out[n] = indices[right++];
        }
        return out;
    }

    private int gap(int first, int last) {
        return mentions.get(last).firstWord() - mentions.get(first).endWord();
    }
}
