/** Measures speed and memory of the {@code hearsay} command as a user starts it: whole processes, from outside. */
@NullMarked
package org.hearsay.bench.speed;

import org.jspecify.annotations.NullMarked;
