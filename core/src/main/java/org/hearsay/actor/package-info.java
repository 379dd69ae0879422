/** Which mentions are the same speaker, what kind of source it is, and whose side it is on. */
@NullMarked
package org.hearsay.actor;

import org.jspecify.annotations.NullMarked;
