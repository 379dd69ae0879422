package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labels of tokens: which role each token plays, and whether a piece begins with it. */
final class Bio {
    static final List<String> ROLES = List.of("source", "cue", "content");

    /** For each token the piece it belongs to, null when none. */
    private final Slot[] slots;

    /** A piece of a role of an attribution; two tokens with equal slots are one run. */
    private record Slot(String role, int attribution, int piece) {}

    private Bio(int size) {
        slots = new Slot[size];
    }

    /** Gold: where roles overlap, the cue wins over the source and the source over the content. */
    static Bio gold(List<Marked> marked, List<Piece> tokens) {
        Bio out = new Bio(tokens.size());
        for (String role : List.of("content", "source", "cue"))
            for (int a = 0; a < marked.size(); a++) out.mark(role, a, marked.get(a), tokens);
        return out;
    }

    /** Predictions: where attributions overlap, the later one wins. */
    static Bio predicted(List<Marked> marked, List<Piece> tokens) {
        Bio out = new Bio(tokens.size());
        for (int a = 0; a < marked.size(); a++)
            for (String role : List.of("content", "source", "cue")) out.mark(role, a, marked.get(a), tokens);
        return out;
    }

    private void mark(String role, int attribution, Marked marked, List<Piece> tokens) {
        List<Piece> pieces = switch (role) {
            case "source" -> marked.source();
            case "cue" -> marked.cue();
            default -> marked.content();
        };
        for (int p = 0; p < pieces.size(); p++)
            for (int t = 0; t < tokens.size(); t++)
                if (pieces.get(p).overlap(tokens.get(t)) * 2
                        > tokens.get(t).end() - tokens.get(t).start()) slots[t] = new Slot(role, attribution, p);
    }

    /** Whether a token plays a role. */
    boolean is(int token, String role) {
        return slots[token] != null && slots[token].role().equals(role);
    }

    int size() {
        return slots.length;
    }

    /** The runs of each role, as token indices. */
    Map<String, List<Piece>> runs() {
        Map<String, List<Piece>> out = new HashMap<>();
        for (String role : ROLES) out.put(role, new ArrayList<>());
        int start = 0;
        for (int i = 1; i <= slots.length; i++) {
            if (i < slots.length && slots[start] != null && slots[start].equals(slots[i])) continue;
            Slot slot = slots[start];
            List<Piece> of = slot == null ? null : out.get(slot.role());
            if (of != null) of.add(new Piece(start, i));
            start = i;
        }
        return out;
    }
}
