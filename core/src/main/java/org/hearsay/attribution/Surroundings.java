package org.hearsay.attribution;

import java.util.Arrays;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.FeatureHash;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.Quotation;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;

/**
 * What the features of the role tagger look at, worked out once for every word of a layout. Names of states, peoples and
 * capitals are seen by class only.
 */
final class Surroundings {
    /** Classes that stand for the name itself: a model that knew the names could take sides. */
    private static final long BY_CLASS = NameKind.bits(
            NameKind.STATE, NameKind.ADJECTIVE, NameKind.PEOPLE, NameKind.CAPITAL, NameKind.REGION, NameKind.MOVEMENT);

    final Layout layout;
    final Words words;
    final int size;
    final long[] word;
    final long[] suffix;
    final long[] shape;
    final long[] cue;
    final int[] cueKind;
    final int[] tag;
    final long[] kind;
    /** Whether a word is a name: tagged as one, or with a capital inside a sentence. */
    final boolean[] name;

    final int[] left;
    final int[] right;
    final int[] commas;
    final int[] verbs;
    final int[] marks;
    final int[] thats;

    Surroundings(Layout layout, Tags tags, Names names, CueLexicon cues) {
        this.layout = layout;
        this.words = layout.words();
        this.size = words.size();
        word = new long[size];
        suffix = new long[size];
        shape = new long[size];
        cue = new long[size];
        cueKind = new int[size];
        tag = new int[size];
        kind = new long[size];
        name = new boolean[size];
        left = new int[size];
        right = new int[size];
        commas = new int[size + 1];
        verbs = new int[size + 1];
        marks = new int[size + 1];
        thats = new int[size + 1];
        NamedWords named = names.in(layout);
        for (int w = 0; w < size; w++) look(w, tags, named, cues);
        for (Sentence s : layout.sentences()) nearestCues(s);
    }

    private void look(int w, Tags tags, NamedWords named, CueLexicon cues) {
        String lower = words.lower(w);
        long mask = named.mask(w);
        kind[w] = mask == 0 ? 0 : 1 + Long.numberOfTrailingZeros(mask);
        boolean byClass = (mask & BY_CLASS) != 0;
        word[w] = byClass ? FeatureHash.of(77, mask & BY_CLASS) : hash(lower);
        suffix[w] = byClass ? word[w] : FeatureHash.of(lower, Math.max(0, lower.length() - 3), lower.length());
        shape[w] = shapeOf(words.text(w));
        tag[w] = tags.of(w).ordinal();
        name[w] = tags.of(w).isName()
                || !layout.capitals() && Character.isUpperCase(words.text(w).charAt(0)) && !opens(w);
        CueLexicon.Entry entry = cues.find(lower);
        cue[w] = entry == null ? 0 : FeatureHash.of(entry.stem());
        cueKind[w] = entry == null
                ? 0
                : 1 + entry.attitude().ordinal() * 8 + entry.cueClass().ordinal();
        commas[w + 1] = commas[w] + (lower.equals(",") ? 1 : 0);
        verbs[w + 1] = verbs[w] + (tags.of(w).isVerb() ? 1 : 0);
        marks[w + 1] = marks[w] + (isMark(lower) ? 1 : 0);
        thats[w + 1] = thats[w] + (lower.equals("that") ? 1 : 0);
    }

    private boolean opens(int w) {
        return layout.sentences().get(layout.sentenceOf(w)).firstWord() == w;
    }

    /** Numbers are seen by the number of their digits. */
    private static long hash(String lower) {
        if (!Character.isDigit(lower.charAt(0))) return FeatureHash.of(lower);
        return FeatureHash.of(78, Math.min(8, lower.length()));
    }

    private static boolean isMark(String word) {
        return word.length() == 1 && "\"“”„«»'‘’".indexOf(word.charAt(0)) >= 0;
    }

    private void nearestCues(Sentence s) {
        int last = -1;
        for (int w = s.firstWord(); w < s.endWord(); w++) {
            left[w] = last;
            if (cue[w] != 0) last = w;
        }
        last = -1;
        for (int w = s.endWord() - 1; w >= s.firstWord(); w--) {
            right[w] = last;
            if (cue[w] != 0) last = w;
        }
    }

    /** Runs of capitals, small letters, digits and others, each once. */
    private static long shapeOf(String word) {
        long shape = 0;
        int last = -1;
        for (int i = 0; i < word.length() && i < 12; i++) {
            int c = classOf(word.charAt(i));
            if (c != last || i == 1) shape = shape * 5 + c + 1;
            last = c;
        }
        return shape;
    }

    private static int classOf(char c) {
        if (Character.isUpperCase(c)) return 0;
        if (Character.isLetter(c)) return 1;
        return Character.isDigit(c) ? 2 : 3;
    }

    /** Marks the words that are or touch the ends of quotations: 1 before or at an opening, 2 at or after a closing one. */
    byte[] quotationEnds() {
        byte[] out = new byte[size + 1];
        for (Quotation q : layout.quotations()) {
            if (q.depth() > 0) continue;
            if (q.firstWord() > 0) out[q.firstWord() - 1] = 1;
            if (q.endWord() <= size) out[q.endWord()] = 2;
        }
        return Arrays.copyOf(out, size);
    }
}
