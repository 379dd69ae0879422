package org.hearsay.learn;

import java.util.Random;

/** Puts numbers in a random order, the same for the same seed (Fisher and Yates). */
final class Shuffle {
    private Shuffle() {}

    static void of(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }
}
