package org.hearsay.grammar;

import org.hearsay.learn.Evidence;

/** What speaks for a word's part of speech: itself, its neighbours, how it ends and is written, the two tags before. */
final class TagEvidence {
    private static final int BORDER = 0x0b0bde5;

    private final Evidence evidence = new Evidence();

    /** The word itself and how it is written. */
    static int alone(String[] lower, int[] shapes, int word) {
        return Evidence.hash(101, lower[word].hashCode(), written(shapes, word), 0);
    }

    /** The word, how it is written, and the tag of the word before. */
    static int after(String[] lower, int[] shapes, int word, int before) {
        return Evidence.hash(102, lower[word].hashCode(), written(shapes, word), before);
    }

    /** The word, how it is written, and the next word. */
    static int ahead(String[] lower, int[] shapes, int word) {
        int next = word + 1 < lower.length ? lower[word + 1].hashCode() : BORDER;
        return Evidence.hash(103, lower[word].hashCode(), written(shapes, word), next);
    }

    private static int written(int[] shapes, int word) {
        return shapes[word] * 2 + (word == 0 ? 1 : 0);
    }

    /**
     * Of the word at a place of a sentence.
     *
     * @param lower the sentence's words in small letters
     * @param shapes how they are written
     * @param before the tag of the word before, -1 at the sentence's begin
     * @param beforeThat the tag of the one before that
     */
    Evidence of(String[] lower, int[] shapes, int word, int before, int beforeThat) {
        evidence.clear();
        String own = lower[word];
        int hash = own.hashCode();
        int left = word > 0 ? lower[word - 1].hashCode() : BORDER;
        int right = word + 1 < lower.length ? lower[word + 1].hashCode() : BORDER;
        int right2 = word + 2 < lower.length ? lower[word + 2].hashCode() : BORDER;
        int shape = written(shapes, word);
        evidence.add(1, hash);
        evidence.add(2, hash, shape);
        evidence.add(3, left);
        evidence.add(4, right);
        evidence.add(5, right2);
        evidence.add(6, before);
        evidence.add(7, before, beforeThat);
        evidence.add(8, before, hash);
        evidence.add(9, before, right);
        evidence.add(10, ending(own, 1), shape);
        evidence.add(11, ending(own, 2), before);
        evidence.add(12, ending(own, 3));
        evidence.add(13, ending(own, 3), shape);
        evidence.add(14, ending(own, 4));
        evidence.add(15, shape, before);
        evidence.add(16, hash, right);
        evidence.add(17, left, hash);
        evidence.add(18, word + 1 < lower.length ? ending(lower[word + 1], 3) : BORDER, before);
        evidence.add(19, shape, word + 1 < lower.length ? shapes[word + 1] : 9, word > 0 ? shapes[word - 1] : 9);
        evidence.add(20, own.indexOf('-') > 0 ? 1 : 0, own.charAt(0), ending(own, 2));
        return evidence;
    }

    private static int ending(String word, int length) {
        int hash = length;
        for (int i = Math.max(0, word.length() - length); i < word.length(); i++) hash = 31 * hash + word.charAt(i);
        return hash;
    }
}
