package org.hearsay.model;

/**
 * The page or document that a report's text was taken from.
 *
 * @param hash {@code sha256:} and the hash of its bytes as they came, in lower-case hexadecimal digits
 * @param extractor what took the text out of it, and its version: {@code page-1}
 * @param positions where the text's characters stand in it
 */
public record RawPage(String hash, String extractor, PositionMap positions) {}
