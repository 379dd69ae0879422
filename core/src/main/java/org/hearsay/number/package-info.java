/** Numbers in digits and in words, vague words, fractions and shares, with the words that hedge them. */
@NullMarked
package org.hearsay.number;

import org.jspecify.annotations.NullMarked;
