package org.hearsay.attribution;

import org.hearsay.text.Layout;

/** What lies between two stretches. Looks at no more than {@value #FAR} words. */
final class Gap {
    private static final int FAR = 48;

    private final boolean forward;
    private final int words;
    private final int sentences;
    private final int paragraphs;
    private final int commas;
    private final int quotes;
    private final int verbs;
    private final int thats;
    private final int conjunctions;
    private final int colons;
    private final int first;

    /** What lies between {@code a} and {@code b}, whichever comes first. */
    Gap(Layout layout, Joints joints, Mention a, Mention b) {
        forward = a.firstWord() <= b.firstWord();
        int from = forward ? a.endWord() : b.endWord();
        int to = forward ? b.firstWord() : a.firstWord();
        words = Math.max(0, to - from);
        int left = layout.sentenceOf(Math.max(0, from - 1));
        int right = layout.sentenceOf(to);
        sentences = Math.max(0, right - left);
        paragraphs = layout.sentences().get(right).paragraph()
                - layout.sentences().get(left).paragraph();
        int end = from + Math.min(words, FAR);
        commas = Joints.between(joints.commas, from, end);
        quotes = Joints.between(joints.quotes, from, end);
        verbs = Joints.between(joints.verbs, from, end);
        thats = Joints.between(joints.thats, from, end);
        conjunctions = Joints.between(joints.conjunctions, from, end);
        colons = Joints.between(joints.colons, from, end);
        first = words == 0 ? 0 : CueLexicon.lower(layout.words(), from).hashCode();
    }

    /** Whether the first of the two comes first in the text. */
    boolean forward() {
        return forward;
    }

    /** The number of words between, in steps: 0 to 5, then by doubling. */
    int distance() {
        if (words <= 5) return words;
        return 3 + 32 - Integer.numberOfLeadingZeros(words);
    }

    int sentences() {
        return Math.min(3, sentences);
    }

    int paragraphs() {
        return Math.min(2, paragraphs);
    }

    /** Hash of the first word between, 0 when there is none. */
    int first() {
        return first;
    }

    /** What kinds of things lie between, as a set of bits. */
    int kinds() {
        return Math.min(commas, 2) | (quotes > 0 ? 4 : 0) | (verbs > 0 ? 8 : 0) | (colons > 0 ? 16 : 0);
    }

    /** Small words between, as a set of bits. */
    int joints() {
        return (thats > 0 ? 1 : 0) | (conjunctions > 0 ? 2 : 0) | Math.min(verbs, 3) << 2;
    }
}
