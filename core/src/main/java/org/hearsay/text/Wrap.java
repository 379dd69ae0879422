package org.hearsay.text;

/**
 * How a text is wrapped.
 *
 * @param width the column after which lines were broken
 * @param slack how many columns short of it a full line may be
 * @param indent the usual indentation
 */
record Wrap(int width, int slack, int indent) {}
