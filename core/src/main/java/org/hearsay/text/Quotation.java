package org.hearsay.text;

/**
 * Words in quotation marks. Positions index {@link Layout#text()}.
 *
 * @param start position of the opening mark
 * @param end position after the closing mark, or of the paragraph's end where it is not closed
 * @param firstWord index of the first word inside (the mark itself is not inside)
 * @param endWord index after the last word inside
 * @param closed whether there is a closing mark
 * @param depth 0 for the outermost
 */
public record Quotation(int start, int end, int firstWord, int endWord, boolean closed, int depth) {}
