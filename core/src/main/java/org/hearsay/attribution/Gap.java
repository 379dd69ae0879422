package org.hearsay.attribution;

import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/** What lies between two stretches. Looks at no more than {@value #FAR} words. */
final class Gap {
    private static final int FAR = 48;

    private final boolean forward;
    private final int words;
    private final int sentences;
    private final int paragraphs;
    private int commas;
    private int quotes;
    private int verbs;
    private int thats;
    private int conjunctions;
    private int colons;
    private int first;

    /** What lies between {@code a} and {@code b}, whichever comes first. */
    Gap(Layout layout, Tags tags, Mention a, Mention b) {
        forward = a.firstWord() <= b.firstWord();
        int from = forward ? a.endWord() : b.endWord();
        int to = forward ? b.firstWord() : a.firstWord();
        words = Math.max(0, to - from);
        int left = layout.sentenceOf(Math.max(0, from - 1));
        int right = layout.sentenceOf(to);
        sentences = Math.max(0, right - left);
        paragraphs = layout.sentences().get(right).paragraph()
                - layout.sentences().get(left).paragraph();
        for (int w = from; w < to && w < from + FAR; w++) count(layout.words(), tags, w);
        first = words == 0 ? 0 : CueLexicon.lower(layout.words(), from).hashCode();
    }

    private void count(Words text, Tags tags, int w) {
        String word = text.text(w);
        switch (word.charAt(0)) {
            case ',' -> commas++;
            case ':', ';', '-', '–', '—' -> colons++;
            case '"', '“', '”', '«', '»', '‘' -> quotes++;
            default -> countWord(CueLexicon.lower(text, w), tags, w);
        }
    }

    private void countWord(String lower, Tags tags, int w) {
        switch (lower) {
            case "that", "whether", "if" -> thats++;
            case "and", "but", "or" -> conjunctions++;
            default -> {}
        }
        if (tags.of(w).isVerb()) verbs++;
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

    int words() {
        return words;
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
