/** Numbers in digits and words, vague words, fractions. */
@NullMarked
package org.hearsay.number;

import org.jspecify.annotations.NullMarked;
