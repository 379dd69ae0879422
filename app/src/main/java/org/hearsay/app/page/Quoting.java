package org.hearsay.app.page;

import org.hearsay.model.Figure;
import org.hearsay.model.Phrase;

/**
 * A figure's sentence on one line, with the figure's place in it.
 *
 * @param text the sentence
 * @param from where the figure begins
 * @param to where it ends; equal to {@code from} where it stands elsewhere
 */
record Quoting(String text, int from, int to) {

    static Quoting of(Figure f) {
        Phrase sentence = f.sentence();
        if (sentence.span() == null || f.phrase().span() == null || !sentence.contains(f.phrase()))
            return new Quoting(Printable.line(sentence.text()), 0, 0);
        int start = f.phrase().span().start() - sentence.span().start();
        int end = f.phrase().span().end() - sentence.span().start();
        String before = Printable.line(sentence.text().substring(0, start) + "|");
        String head = before.substring(0, before.length() - 1);
        String figure = Printable.line(sentence.text().substring(start, end));
        String after = Printable.line("|" + sentence.text().substring(end)).substring(1);
        return new Quoting(head + figure + after, head.length(), head.length() + figure.length());
    }
}
