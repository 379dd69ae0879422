package org.hearsay.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.Correction;
import org.hearsay.ledger.Correction.Verb;
import org.jspecify.annotations.Nullable;

/**
 * What people said of a claim, or of two.
 *
 * @param mark {@code yes}, {@code no} or {@code cannot-tell}; null where it was only changed
 * @param words who said what, and why, a line each
 */
public record Verdict(@Nullable String mark, List<String> words) {
    public Verdict {
        words = List.copyOf(words);
    }

    /** What is said and not undone, by the ids of claims; of two, both with a space between. */
    static Map<String, Verdict> all(List<Correction> holding) {
        Map<String, Verdict> out = new HashMap<>();
        for (Correction c : holding) {
            if (c.verb() == Verb.MERGE) continue;
            Verdict before = out.getOrDefault(c.target(), new Verdict(null, List.of()));
            List<String> words = new ArrayList<>(before.words());
            words.add(Wording.correction(c) + " by " + c.who() + ": " + c.reason());
            String mark = mark(c);
            out.put(c.target(), new Verdict(mark == null ? before.mark() : mark, words));
        }
        return out;
    }

    private static @Nullable String mark(Correction c) {
        return switch (c.verb()) {
            case ACCEPT -> "yes";
            case REJECT -> "no";
            case DOUBT -> "cannot-tell";
            case JUDGE -> c.value();
            case CHANGE, MERGE, UNDO -> null;
        };
    }
}
