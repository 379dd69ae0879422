package org.hearsay.export;

import java.util.Map;

/**
 * What people said of a figure.
 *
 * @param rejected whether it is none, or none that counts
 * @param changed the fields that are others, with their values, by the names that {@code hearsay correct} has for them
 */
public record Judgement(boolean rejected, Map<String, String> changed) {
    public Judgement {
        changed = Map.copyOf(changed);
    }

    /** In a word: {@code accepted}, {@code changed} or {@code rejected}. */
    String word() {
        if (rejected) return "rejected";
        return changed.isEmpty() ? "accepted" : "changed";
    }
}
