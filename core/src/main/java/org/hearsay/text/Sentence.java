package org.hearsay.text;

/**
 * A sentence. Positions index {@link Layout#text()}.
 *
 * @param start first position
 * @param end position after the last
 * @param firstWord index of its first word
 * @param endWord index after its last word
 * @param paragraph index of its paragraph
 */
public record Sentence(int start, int end, int firstWord, int endWord, int paragraph) {}
