/** Where the labelled corpora are, and their lines. */
@NullMarked
package org.hearsay.bench.corpus;

import org.jspecify.annotations.NullMarked;
