package org.hearsay.text;

/**
 * A paragraph, headline, subheading or the like. Positions index {@link Layout#text()}.
 *
 * @param start first position
 * @param end position after the last
 * @param kind what it is
 * @param firstSentence index of its first sentence
 * @param endSentence index after its last sentence
 */
public record Paragraph(int start, int end, Kind kind, int firstSentence, int endSentence) {

    /** What a paragraph is. */
    public enum Kind {
        HEADLINE,
        STANDFIRST,
        SUBHEADING,
        BODY,
        CAPTION
    }
}
