/** Where. */
@NullMarked
package org.hearsay.place;

import org.jspecify.annotations.NullMarked;
