package org.hearsay.figure;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.hearsay.learn.ChoiceModel;
import org.hearsay.learn.Evidence;

/**
 * What is seen at one place, to be weighed for each of several classes. Reused from place to place; not safe for use by
 * several threads.
 */
final class Signals {
    /** The hashes of what is seen, all but the class. */
    private int[] seen = new int[96];

    private int size;
    private final Evidence evidence = new Evidence();

    void clear() {
        size = 0;
    }

    /** Notes a value under a template. */
    void add(int template, int a) {
        add(template, a, 0);
    }

    void add(int template, int a, int b) {
        if (size == seen.length) seen = Arrays.copyOf(seen, 2 * size);
        seen[size++] = Evidence.begun(template, a, b);
    }

    /** The evidence for one class. */
    Evidence of(int chosen) {
        evidence.clear();
        for (int i = 0; i < size; i++) evidence.addHash(Evidence.ended(seen[i], chosen + 1));
        return evidence;
    }

    /** The class with the highest score; a bias is taken from that of class 0. */
    int best(ChoiceModel model, int classes, double bias) {
        return best(model, classes, bias, c -> true);
    }

    /** The same among the classes that are allowed. */
    int best(ChoiceModel model, int classes, double bias, IntPredicate allowed) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            if (!allowed.test(c)) continue;
            double score = model.score(of(c)) - (c == 0 ? bias : 0);
            if (score > highest) {
                highest = score;
                best = c;
            }
        }
        return best;
    }
}
