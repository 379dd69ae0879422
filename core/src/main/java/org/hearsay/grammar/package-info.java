/** Parts of speech of the words of a layout. */
@NullMarked
package org.hearsay.grammar;

import org.jspecify.annotations.NullMarked;
