/** Trains the models, scores them on labelled corpora, measures speed. */
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
