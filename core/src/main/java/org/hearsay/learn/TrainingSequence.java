package org.hearsay.learn;

import java.util.Arrays;

/**
 * A labelled sequence with its features as rows of the table; features that are not in the table are gone.
 *
 * @param rows rows of all positions, one after the other
 * @param ends where the rows of each position end
 */
record TrainingSequence(int[] rows, int[] ends, byte[] edges, byte[] labels) {

    static TrainingSequence of(long[] hashes, int[] hashEnds, byte[] edges, byte[] labels, FeatureTable table) {
        int[] rows = new int[hashes.length];
        int[] ends = new int[hashEnds.length];
        int count = 0;
        for (int p = 0, i = 0; p < ends.length; p++) {
            for (; i < hashEnds[p]; i++) {
                int row = table.row(hashes[i]);
                if (row >= 0) rows[count++] = row;
            }
            ends[p] = count;
        }
        return new TrainingSequence(Arrays.copyOf(rows, count), ends, edges, labels);
    }

    int size() {
        return ends.length;
    }

    int start(int position) {
        return position == 0 ? 0 : ends[position - 1];
    }
}
