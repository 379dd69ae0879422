package org.hearsay.app.page;

import java.util.Map;

/**
 * What stands under claims where it is asked for.
 *
 * @param sentences the sentences in which figures stand, by their entries
 * @param claims the ids of claims, by their entries
 */
public record Quotes(Map<String, String> sentences, Map<String, String> claims) {
    /** Nothing. */
    public static final Quotes NONE = new Quotes(Map.of(), Map.of());

    private static final int INDENT = 2;

    public Quotes {
        sentences = Map.copyOf(sentences);
        claims = Map.copyOf(claims);
    }

    /** Puts the sentence of an entry under what is there, with the claim's id. */
    void under(Grid grid, String entry, int columns) {
        String sentence = sentences.get(entry);
        if (sentence == null) return;
        Cell cell = Cell.of("“" + Printable.line(sentence) + "”", Ink.PLAIN).and(claims.get(entry), Ink.FAINT);
        grid.text(cell, INDENT, columns - INDENT).gap();
    }
}
