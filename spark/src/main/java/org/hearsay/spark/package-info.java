/** The same reader over corpora too big for one machine: reports are read where the work is cheap, on many machines at once. */
@NullMarked
package org.hearsay.spark;

import org.jspecify.annotations.NullMarked;
