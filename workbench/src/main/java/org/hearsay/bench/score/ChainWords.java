package org.hearsay.bench.score;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** When two names or phrases of chains count as the same. */
final class ChainWords {
    private static final Set<String> STOP =
            Set.of(("a an the of in at for to and or by on with from as s his her its their"
                            + " our general mr mrs ms dr president minister official officials")
                    .split(" "));

    private ChainWords() {}

    static boolean isStop(String word) {
        return STOP.contains(word);
    }

    /** The last or only content word is shared, or half of the words are; and the prediction is no sentence. */
    static boolean sameName(String gold, String predicted) {
        List<String> g = words(gold);
        List<String> p = words(predicted);
        if (g.isEmpty() || p.isEmpty()) return g.isEmpty() && p.isEmpty();
        return p.size() <= 2 * g.size() + 3 && Names.share(g, p);
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        BitSet all = new BitSet();
        all.set(0, tokens.size());
        return tokens.words(all).stream().filter(w -> !STOP.contains(w)).toList();
    }

    /** A content word is shared and the prediction is no longer than twice the gold and three words. */
    static boolean near(Tokens tokens, BitSet gold, BitSet predicted) {
        Set<String> shared = content(tokens, gold);
        shared.retainAll(content(tokens, predicted));
        return !shared.isEmpty() && predicted.cardinality() <= 2 * gold.cardinality() + 3;
    }

    private static Set<String> content(Tokens tokens, BitSet of) {
        List<String> words = tokens.words(of);
        Set<String> out = new HashSet<>(words);
        out.removeAll(STOP);
        return out.isEmpty() ? new HashSet<>(words) : out;
    }
}
