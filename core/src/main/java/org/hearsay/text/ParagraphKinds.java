package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells headlines, standfirsts, subheadings and captions from the body by their form: how long they are, whether they
 * end with a stop, where they stand. What is not plainly one of them is body.
 */
final class ParagraphKinds {
    private static final Set<String> CAPTIONS = Lexicon.words("captions.txt");
    private static final int LONGEST_HEADLINE = 30;
    private static final int LONGEST_STANDFIRST = 60;
    private static final int LONGEST_SUBHEADING = 12;
    private static final int LONGEST_CREDIT = 12;

    private final List<Paragraph> paragraphs;
    private final List<Sentence> sentences;
    private final Words words;
    private final int titles;

    /** @param titles how many of the first paragraphs are of a title that came apart */
    ParagraphKinds(List<Paragraph> paragraphs, List<Sentence> sentences, Words words, int titles) {
        this.paragraphs = paragraphs;
        this.sentences = sentences;
        this.words = words;
        this.titles = titles;
    }

    /** The paragraphs with their kinds. */
    List<Paragraph> named() {
        List<Paragraph> named = new ArrayList<>(paragraphs.size());
        boolean body = false;
        for (int p = 0; p < paragraphs.size(); p++) {
            Paragraph.Kind kind = kind(p, body);
            body |= kind == Paragraph.Kind.BODY;
            Paragraph x = paragraphs.get(p);
            named.add(new Paragraph(x.start(), x.end(), kind, x.firstSentence(), x.endSentence()));
        }
        return named;
    }

    private Paragraph.Kind kind(int p, boolean body) {
        if (p < titles) return Paragraph.Kind.HEADLINE;
        boolean last = p + 1 == paragraphs.size();
        int count = endWord(p) - firstWord(p);
        if (p == 0 && !last && isHeadline(count)) return Paragraph.Kind.HEADLINE;
        if (count <= LONGEST_CREDIT && isCaption(p)) return Paragraph.Kind.CAPTION;
        if (stops(p) || last) return Paragraph.Kind.BODY;
        if (body) return isSubheading(p, count) ? Paragraph.Kind.SUBHEADING : Paragraph.Kind.BODY;
        boolean headed = p > 0;
        if (headed && count <= LONGEST_STANDFIRST && !endsIn(p, ':'))
            return isTitleCase(p) ? Paragraph.Kind.CAPTION : Paragraph.Kind.STANDFIRST;
        return Paragraph.Kind.BODY;
    }

    /** The first line: without a stop, or with one after few words most of which have capitals. */
    private boolean isHeadline(int count) {
        if (count > LONGEST_HEADLINE
                || paragraphs.get(0).endSentence() - paragraphs.get(0).firstSentence() > 2) return false;
        return !stops(0) ? !endsIn(0, ':') : isTitleCase(0);
    }

    private boolean isSubheading(int p, int count) {
        return count <= LONGEST_SUBHEADING
                && !endsIn(p, ',')
                && !endsIn(p, ':')
                && !Characters.isLower(words.first(firstWord(p)))
                && (stops(p + 1) || endWord(p + 1) - firstWord(p + 1) > 2 * LONGEST_SUBHEADING);
    }

    private boolean isCaption(int p) {
        int first = firstWord(p);
        String one = words.lower(first);
        if (stops(p) && !one.equals("photo") && !one.equals("(")) return false;
        if (CAPTIONS.contains(one)) return true;
        if (first + 1 >= endWord(p)) return false;
        String separator = one.equals("(") || one.equals("[") ? "" : " ";
        return CAPTIONS.contains(one + separator + words.lower(first + 1));
    }

    /** Whether three in four of the longer words begin with a capital, and there are two of them. */
    private boolean isTitleCase(int p) {
        int capitals = 0;
        int all = 0;
        for (int word = firstWord(p); word < endWord(p); word++) {
            if (words.length(word) < 4 || !Characters.isLetter(words.first(word))) continue;
            all++;
            if (Characters.isUpper(words.first(word))) capitals++;
        }
        return all >= 2 && capitals * 4 >= all * 3;
    }

    private boolean stops(int p) {
        int word = endWord(p) - 1;
        while (word > firstWord(p) && words.isMark(word) && Characters.isCloser(words.first(word))) word--;
        return Characters.isStop(words.last(word));
    }

    private boolean endsIn(int p, char mark) {
        return words.last(endWord(p) - 1) == mark;
    }

    private int firstWord(int p) {
        return sentences.get(paragraphs.get(p).firstSentence()).firstWord();
    }

    private int endWord(int p) {
        return sentences.get(paragraphs.get(p).endSentence() - 1).endWord();
    }
}
