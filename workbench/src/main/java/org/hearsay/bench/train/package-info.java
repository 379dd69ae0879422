/** Makes the model files anew from labelled corpora. */
@NullMarked
package org.hearsay.bench.train;

import org.jspecify.annotations.NullMarked;
