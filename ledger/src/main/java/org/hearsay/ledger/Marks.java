package org.hearsay.ledger;

import java.util.List;

/** Marks in queries, and what stands for them. */
final class Marks {
    private Marks() {}

    /** So many of some values, the last again and again where there are fewer: one statement serves any number. */
    static Object[] padded(List<?> values, int from, int number) {
        Object[] out = new Object[number];
        for (int i = 0; i < number; i++) out[i] = values.get(Math.min(from + i, values.size() - 1));
        return out;
    }

    /** So many marks, with commas between. */
    static String marks(int number) {
        return "?" + ",?".repeat(number - 1);
    }
}
