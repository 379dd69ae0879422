/** Copies of articles, made by rules, and how many of them are found. */
@NullMarked
package org.hearsay.bench.copies;

import org.jspecify.annotations.NullMarked;
