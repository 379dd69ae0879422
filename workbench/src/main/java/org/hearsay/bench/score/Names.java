package org.hearsay.bench.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much two names share. */
final class Names {
    private Names() {}

    /** Whether one's last word is among the other's, or half of all their words are in both. Neither may be empty. */
    static boolean share(List<String> gold, List<String> predicted) {
        if (predicted.contains(gold.get(gold.size() - 1))) return true;
        if (gold.contains(predicted.get(predicted.size() - 1))) return true;
        Set<String> both = new HashSet<>(gold);
        both.retainAll(predicted);
        Set<String> all = new HashSet<>(gold);
        all.addAll(predicted);
        return both.size() * 2 >= all.size();
    }
}
