package org.hearsay.attribution;

/**
 * An attribution that grammar suggests.
 *
 * @param saying what it joins
 * @param score positive where it rather is one
 */
record Scored(Saying saying, double score) {}
