/**
 * Scores readings against labelled corpora. Offsets count Unicode code points, as the machine contract does: texts are
 * flattened first ({@link org.hearsay.bench.score.Flat}), so that one {@code char} is one code point. Every measure is a
 * function of sums over articles, so that intervals and halves come from the same numbers.
 */
@NullMarked
package org.hearsay.bench.score;

import org.jspecify.annotations.NullMarked;
