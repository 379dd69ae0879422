package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** The words of a text as scorers count them: longest runs of letters and digits. Punctuation never counts. */
final class Tokens {
    private final int[] starts;
    private final int[] ends;
    private final String[] words;

    private Tokens(List<Piece> pieces, String text) {
        starts = pieces.stream().mapToInt(Piece::start).toArray();
        ends = pieces.stream().mapToInt(Piece::end).toArray();
        words = new String[starts.length];
        for (int i = 0; i < starts.length; i++)
            words[i] = text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT);
    }

    static Tokens of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Flat.isWord(text.charAt(i));
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            pieces.add(new Piece(start, i));
            start = -1;
        }
        return new Tokens(pieces, text);
    }

    int size() {
        return starts.length;
    }

    int start(int token) {
        return starts[token];
    }

    /** The word in lower case. */
    String word(int token) {
        return words[token];
    }

    /** The words of some tokens, in lower case, in their order. */
    List<String> words(BitSet tokens) {
        return tokens.stream().mapToObj(i -> words[i]).toList();
    }

    /** The tokens that share a character with one of the pieces. */
    BitSet in(List<Piece> pieces) {
        BitSet out = new BitSet(starts.length);
        for (Piece p : pieces) {
            int first = Arrays.binarySearch(ends, p.start() + 1);
            for (int i = first >= 0 ? first : -first - 1; i < starts.length && starts[i] < p.end(); i++) out.set(i);
        }
        return out;
    }
}
