package org.hearsay.text;

import java.util.List;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Span;

/**
 * A report as it is laid out: a title that came apart (if any) followed by the text, as one run of characters, and
 * its paragraphs, sentences, words and quotations. Every position is a UTF-16 position in {@link #text()};
 * {@link #phrase} turns positions into phrases of the report and {@link #start}/{@link #end} turn them back.
 */
public final class Layout {
    /** What stands between a title that came apart and the text. */
    static final String SEAM = "\n\n";

    private final String text;
    private final int bodyStart;
    private final List<Paragraph> paragraphs;
    private final List<Sentence> sentences;
    private final Words words;
    private final List<Quotation> quotations;
    private final boolean hardWrapped;
    private final boolean capitals;
    private final int[] sentenceOf;
    private final int[] quotationOf;

    Layout(
            String text,
            int bodyStart,
            List<Paragraph> paragraphs,
            List<Sentence> sentences,
            Words words,
            List<Quotation> quotations,
            boolean hardWrapped,
            boolean capitals) {
        this.text = text;
        this.bodyStart = bodyStart;
        this.paragraphs = List.copyOf(paragraphs);
        this.sentences = List.copyOf(sentences);
        this.words = words;
        this.quotations = List.copyOf(quotations);
        this.hardWrapped = hardWrapped;
        this.capitals = capitals;
        this.sentenceOf = new int[words.size()];
        this.quotationOf = new int[words.size()];
        java.util.Arrays.fill(quotationOf, -1);
        for (int s = 0; s < this.sentences.size(); s++)
            for (int w = this.sentences.get(s).firstWord();
                    w < this.sentences.get(s).endWord();
                    w++) sentenceOf[w] = s;
        for (int q = 0; q < this.quotations.size(); q++)
            for (int w = this.quotations.get(q).firstWord();
                    w < this.quotations.get(q).endWord();
                    w++)
                if (quotationOf[w] < 0
                        || this.quotations.get(quotationOf[w]).depth()
                                > this.quotations.get(q).depth()) quotationOf[w] = q;
    }

    /** The title, if it came apart, a blank line, and the report's text; or the text alone. */
    public String text() {
        return text;
    }

    /** Where the report's own text begins: 0 when no title came apart. */
    public int bodyStart() {
        return bodyStart;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public Words words() {
        return words;
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    /** Whether lines end in the middle of sentences, as in wire copy, mail and text from PDF. */
    public boolean hardWrapped() {
        return hardWrapped;
    }

    /** Whether the text is in capitals throughout, as in old wires. */
    public boolean capitals() {
        return capitals;
    }

    /** The index of the sentence that holds the word. */
    public int sentenceOf(int word) {
        return sentenceOf[word];
    }

    /** The index of the outermost quotation that holds the word, -1 when none does. */
    public int quotationOf(int word) {
        return quotationOf[word];
    }

    /** The paragraph that holds the word. */
    public Paragraph paragraphOf(int word) {
        return paragraphs.get(sentences.get(sentenceOf[word]).paragraph());
    }

    /** The phrase between two positions; one that begins in the title ends with the title at the latest. */
    public Phrase phrase(int start, int end) {
        if (start >= bodyStart)
            return new Phrase(Part.TEXT, new Span(start - bodyStart, end - bodyStart), text.substring(start, end));
        int last = Math.min(end, bodyStart - SEAM.length());
        return new Phrase(Part.TITLE, new Span(start, last), text.substring(start, last));
    }

    /** The phrase from the first word to the one before {@code endWord}. */
    public Phrase phraseOfWords(int firstWord, int endWord) {
        return phrase(words.start(firstWord), words.end(endWord - 1));
    }

    /** Where a phrase of this report starts in {@link #text()}. */
    public int start(Phrase phrase) {
        return span(phrase).start() + base(phrase);
    }

    /** Where a phrase of this report ends in {@link #text()}. */
    public int end(Phrase phrase) {
        return span(phrase).end() + base(phrase);
    }

    private int base(Phrase phrase) {
        return phrase.part() == Part.TITLE ? 0 : bodyStart;
    }

    private static Span span(Phrase phrase) {
        if (phrase.span() == null) throw new IllegalArgumentException("derived words stand nowhere: " + phrase.text());
        return phrase.span();
    }
}
