package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/** A text as it was laid out, in words a test can compare. */
record Laid(Layout layout) {
    private static final LayoutReader READER = new LayoutReader();

    static Laid out(String text) {
        return new Laid(READER.read(null, text));
    }

    List<String> words() {
        return words(0, layout.words().size());
    }

    /** Each sentence as its words with one blank between, so that line ends make no difference. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (Sentence s : layout.sentences()) sentences.add(String.join(" ", words(s.firstWord(), s.endWord())));
        return sentences;
    }

    List<String> paragraphs() {
        return layout.paragraphs().stream()
                .map(p -> layout.text().substring(p.start(), p.end()))
                .toList();
    }

    List<Paragraph.Kind> kinds() {
        return layout.paragraphs().stream().map(Paragraph::kind).toList();
    }

    /** What is quoted, with its marks. */
    List<String> quotations() {
        return layout.quotations().stream()
                .map(q -> layout.text().substring(q.start(), q.end()))
                .toList();
    }

    private List<String> words(int first, int end) {
        List<String> words = new ArrayList<>();
        for (int w = first; w < end; w++) words.add(layout.words().text(w));
        return words;
    }
}
