package org.hearsay.bench.score;

import java.util.BitSet;
import tools.jackson.databind.JsonNode;

/** An attribution of chains, gold or predicted, as sets of tokens. */
record ChainSpans(BitSet source, BitSet cue, BitSet content, BitSet channel, BitSet said) {

    static ChainSpans of(JsonNode a, Tokens tokens) {
        return new ChainSpans(
                in(a, "source", tokens),
                in(a, "cue", tokens),
                in(a, "content", tokens),
                in(a, "channel", tokens),
                in(a, "said", tokens));
    }

    private static BitSet in(JsonNode a, String field, Tokens tokens) {
        return tokens.in(Piece.of(a.path(field)));
    }

    /** Whether a source was found: both without, or near each other. */
    boolean sourceMet(ChainSpans predicted, Tokens tokens) {
        if (source.isEmpty() || predicted.source.isEmpty()) return source.isEmpty() && predicted.source.isEmpty();
        return ChainWords.near(tokens, source, predicted.source);
    }

    boolean cueMet(ChainSpans predicted) {
        return cue.intersects(predicted.cue) || (cue.isEmpty() && predicted.cue.isEmpty());
    }
}
