package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays a report out: finds its paragraphs, sentences, words and quotations, in time linear in its length. A line break
 * is a border between paragraphs, and so between sentences, but for hard-wrapped text: that is recognised and read
 * through. Immutable; threads may share one.
 */
public final class LayoutReader {
    private final Abbreviations abbreviations = new Abbreviations();
    private final Set<String> elisions = Lexicon.words("elisions.txt");
    private final Set<String> domains = Lexicon.words("domains.txt");
    private final SentenceFinder.Lexicons sentenceLexicons = SentenceFinder.Lexicons.read(abbreviations);

    /** Lays out a title that came apart (null when none did) and a text. A title that the text begins with is no more. */
    public Layout read(@Nullable String title, String body) {
        boolean apart = title != null && !title.isBlank() && !Titles.begins(body, title);
        String text = apart ? title + Layout.SEAM + body : body;
        int bodyStart = apart ? text.length() - body.length() : 0;
        boolean capitals = Capitals.throughout(text, bodyStart);
        Lines lines = Lines.of(text, bodyStart, text.length());
        Wrap wrap = new WrapFinder(lines, capitals).find();

        IntList begins = new IntList(lines.size());
        WordScanner scanner = new WordScanner(abbreviations, elisions, domains, text);
        scan(scanner, Lines.of(text, 0, bodyStart), null, begins);
        int titles = begins.size();
        scan(scanner, lines, new Borders(text, lines, wrap, capitals), begins);
        Words words = scanner.words();

        QuotationFinder quotations = new QuotationFinder(text, words);
        SentenceFinder sentences = new SentenceFinder(sentenceLexicons, words, quotations.roles(), capitals);
        List<Paragraph> paragraphs = new ArrayList<>(begins.size());
        for (int p = 0; p < begins.size(); p++) {
            int end = p + 1 < begins.size() ? begins.get(p + 1) : words.size();
            int firstSentence = sentences.found().size();
            quotations.add(begins.get(p), end);
            sentences.add(begins.get(p), end, p);
            paragraphs.add(new Paragraph(
                    words.start(begins.get(p)),
                    words.end(end - 1),
                    Paragraph.Kind.BODY,
                    firstSentence,
                    sentences.found().size()));
        }
        List<Paragraph> kinds = new ParagraphKinds(paragraphs, sentences.found(), words, titles).named();
        return new Layout(text, bodyStart, kinds, sentences.found(), words, quotations.found(), wrap != null, capitals);
    }

    /** Cuts the lines into words and notes the first word of each paragraph. */
    private static void scan(WordScanner scanner, Lines lines, @Nullable Borders borders, IntList begins) {
        int begin = scanner.size();
        for (int line = 0; line < lines.size(); line++) {
            boolean border = borders == null || borders.before(line);
            if (border) begin = scanner.size();
            scanner.scan(lines.start(line), lines.end(line));
            boolean noted = begins.size() > 0 && begins.last() >= begin;
            if (!noted && scanner.size() > begin) begins.add(begin);
        }
    }
}
